// A request of htmx that was refused or failed says why, with the server's sentence where it sent one; nothing is swapped.
import { toast, words } from "./toast.js";

const sentence = (text) => new DOMParser().parseFromString(text, "text/html").querySelector("[data-sentence]")?.textContent.trim();

document.addEventListener("htmx:beforeSwap", (event) => {
  const { xhr } = event.detail;
  if (xhr.status < 400) {
    return;
  }
  const said = sentence(xhr.responseText);
  if (said || xhr.status !== 422) {
    event.detail.shouldSwap = false;
    toast(said ?? words.failed, "bad");
  }
});

document.addEventListener("htmx:sendError", () => toast(words.failed, "bad"));
