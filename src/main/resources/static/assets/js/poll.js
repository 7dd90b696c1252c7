// data-poll="2000" on an element with hx-get: it is asked for again until the answer bears no such attribute.
const arm = (element) => setTimeout(() => {
  if (element.isConnected) {
    htmx.ajax("GET", element.getAttribute("hx-get"), { target: element, swap: "outerHTML" });
  }
}, Number(element.dataset.poll));

const armAll = (root) => {
  [root, ...root.querySelectorAll("[data-poll]")].filter((element) => element.dataset?.poll).forEach(arm);
};

document.addEventListener("htmx:load", (event) => armAll(event.detail.elt));
