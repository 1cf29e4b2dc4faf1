// Uploads one file; returns its token. Throws a Problem.
import { Problem } from "../core/api.js";

export async function uploadFile(file) {
  let answer;
  try {
    answer = await fetch(`/api/uploads?${new URLSearchParams({ name: file.name || "image.png" })}`, {
      method: "POST",
      headers: { "Content-Type": file.type || "application/octet-stream" },
      body: file,
    });
  } catch {
    throw new Problem(0, "offline");
  }
  const data = await answer.json().catch(() => null);
  if (!answer.ok) throw new Problem(answer.status, data?.code ?? `http-${answer.status}`, data ?? {});
  return data.file.token;
}
