// A request of htmx that failed says why: with the server's sentence where it sent one.
import { toast, words } from "./toast.js";

const sentence = (text) => new DOMParser().parseFromString(text, "text/html").querySelector("[data-sentence]")?.textContent.trim();

document.addEventListener("htmx:responseError", (event) => {
  toast(sentence(event.detail.xhr.responseText) ?? words.failed, "bad");
});

document.addEventListener("htmx:sendError", () => toast(words.failed, "bad"));
