// A text with variables as a client will see it. Pure: the values are examples in the language of the text.
import { VARIABLES } from "./checks.js";

const EXAMPLES = {
  ru: { name: "Екатерина", number: "1042", hours: "9:00–21:00", back: "завтра в 9:00" },
  en: { name: "Kate", number: "1042", hours: "9:00–21:00", back: "tomorrow at 9:00" },
};

// [{kind: "text" | "value" | "unknown", text}]
export function preview(text, language, company) {
  const values = { ...(EXAMPLES[language] ?? EXAMPLES.en), company: company || "Okno" };
  return text
    .split(/(\{[^{}]*\})/)
    .filter(Boolean)
    .map((piece) => {
      const name = /^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(piece)?.[1];
      if (!piece.startsWith("{")) return { kind: "text", text: piece };
      return VARIABLES.includes(name) ? { kind: "value", text: values[name] } : { kind: "unknown", text: piece };
    });
}
