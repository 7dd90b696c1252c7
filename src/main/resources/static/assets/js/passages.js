// The text of a review: which words a proposal rests on, shown without touching the text, and which words were chosen in it.
// Places are code points of the document's text; a line knows where it begins.
const paper = document.querySelector("[data-text]");
let lines = [];
let starts = [];

const readLines = () => {
  lines = paper ? [...paper.querySelectorAll(".text-line")] : [];
  starts = lines.map((line) => Number(line.dataset.start));
};

readLines();

const points = (text) => [...text].length;

const lineAt = (place) => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle] <= place) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
};

const textNodes = (line) => {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) {
    nodes.push(walker.currentNode);
  }
  return nodes;
};

// A place inside a line, as node and offset; past the end of the line it is the end.
const pointIn = (index, place) => {
  let left = Math.max(0, place - starts[index]);
  const nodes = textNodes(lines[index]);
  for (const node of nodes) {
    const length = points(node.data);
    if (left <= length) {
      return [node, [...node.data].slice(0, left).join("").length];
    }
    left -= length;
  }
  const end = nodes.at(-1);
  return end ? [end, end.data.length] : [lines[index], 0];
};

// The text does not change, so neither do its ranges.
const known = new Map();

const rangeOf = (start, end) => {
  const key = `${start}-${end}`;
  if (!known.has(key) && lines.length > 0) {
    known.set(key, newRange(start, end));
  }
  return known.get(key) ?? null;
};

const newRange = (start, end) => {
  const range = new Range();
  let first = lineAt(start);
  if (start > starts[first] + points(lines[first].textContent) && first + 1 < lines.length) {
    first += 1;
  }
  range.setStart(...pointIn(first, start));
  range.setEnd(...pointIn(lineAt(Math.max(end - 1, start)), end));
  return range;
};

// Of a boundary between lines it is the end of the line before.
const placeOf = (node, offset) => {
  const line = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.(".text-line");
  if (line && paper.contains(line)) {
    const range = new Range();
    range.setStart(line, 0);
    range.setEnd(node, offset);
    return Number(line.dataset.start) + points(range.toString());
  }
  const before = lines.findLast((one) => one.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
  return before ? Number(before.dataset.start) + points(before.textContent) : null;
};

const groups = { open: "proposal-open", unsure: "proposal-unsure", confirmed: "proposal-confirmed" };

// The rest of a long text comes when the page has been shown.
export const fetchText = async () => {
  const rest = paper?.querySelector("[data-more-text]");
  if (rest) {
    await htmx.ajax("GET", rest.dataset.moreText, { target: rest, swap: "outerHTML settle:0ms" });
    readLines();
    known.clear();
  }
};

// The passages of all proposals.
export const paint = () => {
  if (!paper || !CSS.highlights) {
    return;
  }
  const found = Object.fromEntries(Object.values(groups).map((name) => [name, []]));
  for (const card of document.querySelectorAll(".review .proposal[data-start]")) {
    const range = groups[card.dataset.state] && rangeOf(Number(card.dataset.start), Number(card.dataset.end));
    if (range) {
      found[groups[card.dataset.state]].push(range);
    }
  }
  for (const [name, ranges] of Object.entries(found)) {
    CSS.highlights.set(name, new Highlight(...ranges));
  }
  paintCurrent();
};

// Over the others that of the current one.
export const paintCurrent = () => {
  if (!paper || !CSS.highlights) {
    return;
  }
  const card = document.querySelector(".review .proposal.is-current[data-start]");
  const range = card && rangeOf(Number(card.dataset.start), Number(card.dataset.end));
  const current = range ? new Highlight(range) : new Highlight();
  current.priority = 1;
  CSS.highlights.set("proposal-current", current);
};

// Brings the passage of a card into view.
export const reveal = (card) => {
  if (!card?.dataset.start || lines.length === 0) {
    return;
  }
  const line = lines[lineAt(Number(card.dataset.start))];
  const box = line.getBoundingClientRect();
  const range = rangeOf(Number(card.dataset.start), Number(card.dataset.end))?.getBoundingClientRect() ?? box;
  const view = paper.getBoundingClientRect();
  if (range.top < view.top + 8 || range.top > view.bottom - 80) {
    paper.scrollTop += range.top - view.top - Math.min(96, view.height / 4);
  }
};

// The words selected in the text, remembered when a button takes the selection away.
let words = null;

const look = () => {
  const selection = getSelection();
  if (!paper || selection.rangeCount === 0 || !paper.contains(selection.anchorNode)) {
    return;
  }
  const range = selection.getRangeAt(0);
  const start = placeOf(range.startContainer, range.startOffset);
  const end = placeOf(range.endContainer, range.endOffset);
  words = start !== null && end !== null && start < end ? { start, end } : null;
};

document.addEventListener("selectionchange", look);

export const chosenWords = () => {
  look();
  const chosen = words;
  words = null;
  return chosen;
};

// Calls back with the place that was clicked, unless words are being selected.
export const onPlace = (run) => {
  paper?.addEventListener("click", (event) => {
    if (!getSelection().isCollapsed) {
      return;
    }
    const caret = document.caretPositionFromPoint
      ? document.caretPositionFromPoint(event.clientX, event.clientY)
      : document.caretRangeFromPoint?.(event.clientX, event.clientY);
    const place = caret && placeOf(caret.offsetNode ?? caret.startContainer, caret.offset ?? caret.startOffset);
    if (place !== null && place !== undefined) {
      run(place);
    }
  });
};

// The outline says where in the text one reads, and leads to its items.
export const followOutline = () => {
  const outline = document.querySelector("[data-outline]");
  if (!outline || !paper) {
    return;
  }
  const here = outline.querySelector("[data-here]");
  const update = () => {
    const items = [...outline.querySelectorAll("a[data-to]")];
    const top = paper.getBoundingClientRect().top;
    const line = lines.find((one) => one.getBoundingClientRect().bottom > top + 24);
    const end = line ? Number(line.dataset.start) + line.textContent.length : 0;
    const item = items.findLast((one) => Number(one.dataset.to) <= end) ?? null;
    items.forEach((one) => one.setAttribute("aria-current", one === item ? "location" : "false"));
    if (item) {
      here.textContent = item.textContent.trim();
    }
  };
  let waiting = false;
  paper.addEventListener("scroll", () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        update();
      });
    }
  });
  outline.addEventListener("click", (event) => {
    const item = event.target.closest("a[data-to]");
    if (item) {
      event.preventDefault();
      outline.open = false;
      const line = lines[lineAt(Number(item.dataset.to))];
      paper.scrollTop += line.getBoundingClientRect().top - paper.getBoundingClientRect().top - 12;
      paper.focus({ preventScroll: true });
    }
  });
  document.addEventListener("click", (event) => {
    if (!outline.contains(event.target)) {
      outline.open = false;
    }
  });
  update();
};
