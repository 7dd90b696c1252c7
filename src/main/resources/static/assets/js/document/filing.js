// Sends the chosen files one after another, with a bar for each; the answers are the server's receipts.
const LIMIT = 50 * 1024 * 1024;
const form = document.querySelector("[data-filing]");
const list = document.querySelector("[data-filing-list]");
const input = form.querySelector('input[type="file"]');

const element = (tag, className, text) => {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
};

function waiting(file) {
  const line = element("li", "filing-line", "");
  const bar = element("progress", "filing-bar", "");
  bar.max = 100;
  bar.value = 0;
  bar.setAttribute("aria-label", file.name);
  const words = element("span", "filing-words", list.dataset.sending);
  line.append(element("span", "receipt-name", file.name), bar, words);
  list.append(line);
  return { line, bar, words };
}

function say(shown, sentence) {
  shown.bar.remove();
  shown.words.className = "filing-words filing-words--bad";
  shown.words.textContent = sentence;
}

function body(file, only) {
  const data = new FormData(form);
  data.delete("files");
  data.append("files", file);
  if (!only) data.delete("arrivalNumber");
  return data;
}

// A receipt tells of success and refusal alike; anything else is a page of errors with a sentence in it.
function answered(request, shown) {
  const answer = new DOMParser().parseFromString(request.responseText, "text/html");
  const receipt = answer.querySelector(".receipt");
  if (!receipt) {
    say(shown, answer.querySelector("[data-sentence], .field-fault")?.textContent.trim() || list.dataset.failed);
    return null;
  }
  shown.line.replaceWith(receipt);
  return receipt.dataset.filed || null;
}

function send(file, only) {
  const shown = waiting(file);
  if (file.size > LIMIT) {
    say(shown, list.dataset.tooLarge);
    return Promise.resolve(null);
  }
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", (event) => {
      shown.bar.value = (100 * event.loaded) / event.total;
    });
    request.addEventListener("load", () => done(answered(request, shown)));
    request.addEventListener("error", () => {
      say(shown, list.dataset.failed);
      done(null);
    });
    request.open("POST", form.action);
    request.setRequestHeader("HX-Request", "true");
    request.send(body(file, only));
  });
}

form.addEventListener("submit", async (event) => {
  if (input.files.length === 0) return;
  event.preventDefault();
  const button = form.querySelector("button.btn-primary");
  button.disabled = true;
  list.replaceChildren();
  const files = [...input.files];
  const filed = [];
  for (const file of files) filed.push(await send(file, files.length === 1));
  if (files.length === 1 && filed[0]) {
    location.assign(filed[0]);
    return;
  }
  button.disabled = false;
  if (filed.every((path) => path)) {
    input.value = "";
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }
});
