// Measures patterns beside the page, so that one which never ends can be stopped with its worker.
import { slowOf } from "./linear.js";

onmessage = ({ data }) => {
  const patterns = JSON.parse(data);
  for (const { place, source, flags, shapes } of patterns) {
    postMessage({ begun: place });
    const made = new RegExp(source, flags);
    const read = (text) => {
      if (made.global) for (const _ of text.matchAll(made));
      else made.exec(text);
    };
    postMessage({ place, problem: slowOf(read, shapes) });
  }
  postMessage({ done: true });
};
