// Whether a key is meant for us: not while somebody types, not with a modifier, not when switched off.
export const typing = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;

export const plain = (event) =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented && !typing(event.target) &&
  document.body.dataset.keys === "on" && document.querySelector("dialog[open]") === null;
