// A request of htmx that was refused or failed says why, with the server's sentence where it sent one; nothing is swapped, so
// that a form keeps its words and its files. A form with a place for it (data-refusal) says so itself.
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
    tell(event.detail.requestConfig?.elt?.querySelector?.("[data-refusal]"), said ?? words.failed);
  }
});

const tell = (place, sentence) => {
  if (place) {
    place.textContent = sentence;
    place.focus();
  } else {
    toast(sentence, "bad");
  }
};

document.addEventListener("htmx:beforeRequest", (event) => {
  const place = event.target.querySelector?.("[data-refusal]");
  if (place) {
    place.textContent = "";
  }
});

document.addEventListener("htmx:sendError", () => toast(words.failed, "bad"));
