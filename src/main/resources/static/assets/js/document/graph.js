// Draws the lines between the boxes of a graph of papers, and lets the arrow keys walk between them.
const graph = document.querySelector("[data-graph]");
const edges = [...document.querySelectorAll("[data-edges] > [data-from]")];
const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
picture.setAttribute("class", "graph-lines");
picture.setAttribute("aria-hidden", "true");
graph.prepend(picture);

const middle = graph.querySelector("[aria-current]");
const nodes = [...graph.querySelectorAll("[data-node]")];

// Pairs of boxes, the one further left first, since the arrow of a relation points to the left.
const pairs = edges
  .map((edge) => ({
    left: document.getElementById(edge.dataset.to),
    right: document.getElementById(edge.dataset.from),
    relation: edge.dataset.relation,
    sure: edge.dataset.sure === "true",
  }))
  .concat(
    nodes
      .filter((node) => "fromMiddle" in node.dataset)
      .map((node) => ({ left: middle, right: node, relation: "work", sure: true })),
  )
  .filter((pair) => pair.left && pair.right);

function place(node) {
  const outer = graph.getBoundingClientRect();
  const box = node.getBoundingClientRect();
  const x = box.left - outer.left + graph.scrollLeft;
  const y = box.top - outer.top + graph.scrollTop;
  return { left: x, right: x + box.width, top: y, bottom: y + box.height, middle: y + box.height / 2 };
}

function curve(pair) {
  const from = place(pair.left);
  const to = place(pair.right);
  if (to.left > from.right) {
    const bend = (to.left - from.right) / 2;
    return `M ${from.right} ${from.middle} C ${from.right + bend} ${from.middle}, ${to.left - bend} ${to.middle}, ${to.left} ${to.middle}`;
  }
  const side = Math.min(from.left, to.left) - 10;
  return `M ${from.left} ${from.middle} C ${side} ${from.middle}, ${side} ${to.middle}, ${to.left} ${to.middle}`;
}

function draw() {
  picture.setAttribute("width", graph.scrollWidth);
  picture.setAttribute("height", graph.scrollHeight);
  picture.replaceChildren(
    ...pairs.map((pair) => {
      const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
      line.setAttribute("d", curve(pair));
      line.setAttribute("class", `graph-line graph-line--${pair.relation}${pair.sure ? "" : " graph-line--unsure"}`);
      return line;
    }),
  );
}

// The nearest box in the direction of the key; left and right prefer a box that a line leads to.
function next(from, key) {
  const here = place(from);
  const beyond = nodes.filter((node) => {
    const there = place(node);
    if (key === "ArrowLeft") return there.right <= here.left;
    if (key === "ArrowRight") return there.left >= here.right;
    const sameColumn = there.left < here.right && there.right > here.left;
    return sameColumn && (key === "ArrowUp" ? there.bottom <= here.top : there.top >= here.bottom);
  });
  const linked = beyond.filter((node) =>
    pairs.some((pair) => (pair.left === from && pair.right === node) || (pair.right === from && pair.left === node)),
  );
  const far = (node) => {
    const there = place(node);
    return Math.abs(there.middle - here.middle) + Math.abs(there.left - here.left);
  };
  return (linked.length ? linked : beyond).sort((one, other) => far(one) - far(other))[0];
}

graph.addEventListener("keydown", (event) => {
  const node = event.target.closest("[data-node]");
  if (!node || !event.key.startsWith("Arrow") || event.altKey || event.ctrlKey || event.metaKey) return;
  const goal = next(node, event.key);
  if (goal) {
    event.preventDefault();
    goal.focus();
  }
});

new ResizeObserver(draw).observe(graph);
middle?.scrollIntoView({ block: "nearest", inline: "center" });
draw();
