// A lost connection says so, and what was typed stays.
import { toast, words } from "./toast.js";

const banner = document.getElementById("connection");

addEventListener("offline", () => {
  banner.hidden = false;
});

addEventListener("online", () => {
  banner.hidden = true;
  toast(words.back, "good");
});

document.addEventListener("submit", (event) => {
  if (!navigator.onLine) {
    event.preventDefault();
    banner.hidden = false;
  }
}, true);

if (!navigator.onLine) {
  banner.hidden = false;
}
