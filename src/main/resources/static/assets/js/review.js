// The page "Rà soát": choosing, confirming, correcting, dividing and joining proposals, by keys and by mouse.
import { plain } from "./keys.js";
import { toast } from "./toast.js";
import { chosenWords, fetchText, followOutline, onPlace, paint, paintCurrent, reveal } from "./passages.js";
import "./chips.js";
import "./proposal-form.js";

const root = document.querySelector("[data-review]");
const actions = document.getElementById("proposal-actions");
const home = document.getElementById("actions-home");
const progress = () => document.getElementById("review-progress");
const cards = () => [...root.querySelectorAll(".proposal")];
const current = () => root.querySelector(".proposal.is-current");
const byId = (id) => root.querySelector(`[data-proposal="${CSS.escape(id)}"]`);
const address = (card, end = "") => `${root.dataset.review}/proposals/${card.dataset.proposal}${end}`;
const isOpen = (card) => card.dataset.state === "open" || card.dataset.state === "unsure";
const isEditing = (card) => card?.classList.contains("proposal--editing") ?? false;

// A deed keeps its identifier until the server has answered, so that trying again after a lost connection does it once.
const pending = new Map();

const stepOf = (deed) => {
  if (!pending.has(deed)) {
    pending.set(deed, crypto.randomUUID());
  }
  return pending.get(deed);
};

let busy = false;

// A long list comes in pieces: the first with the page, the others one after the other when it has been shown. Who walks ahead
// of them waits for the next one only.
const steps = () => [...root.querySelectorAll(".proposal, [data-more]:not([data-failed])")];
const isMore = (event) => event.detail.target?.matches?.("[data-more], [data-more-text]") ?? false;
let fetching = null;

const fetchPiece = (piece) => {
  fetching ??= htmx
    .ajax("GET", piece.dataset.more, { target: piece, swap: "outerHTML settle:0ms" })
    .catch(() => {})
    .finally(() => {
      fetching = null;
      if (piece.isConnected) {
        piece.dataset.failed = "";
      }
    });
  return fetching;
};

let filling = false;

const fill = async () => {
  if (filling) {
    return;
  }
  filling = true;
  for (let piece = steps().find((one) => one.dataset.more); piece; piece = steps().find((one) => one.dataset.more)) {
    if (busy) {
      await new Promise((resume) => {
        setTimeout(resume, 50);
      });
    } else {
      await fetchPiece(piece);
    }
  }
  filling = false;
};

const send = async (verb, url, target, values, deed) => {
  if (busy) {
    return;
  }
  busy = true;
  let settled = false;
  await fetching;
  const watch = (event) => {
    if (isMore(event)) {
      return;
    }
    settled = event.detail.xhr.status > 0 && event.detail.xhr.status < 500;
  };
  document.addEventListener("htmx:afterRequest", watch);
  try {
    await htmx.ajax(verb, url, {
      target,
      swap: "outerHTML settle:0ms",
      values: deed ? { ...values, step: stepOf(deed), order: root.dataset.order } : values,
    });
  } catch {
    // failure.js has said so
  } finally {
    document.removeEventListener("htmx:afterRequest", watch);
    if (deed && settled) {
      pending.delete(deed);
    }
    busy = false;
  }
};

const showActions = (card) => {
  if (!actions) {
    return;
  }
  if (!card || isEditing(card) || !card.dataset.proposal) {
    home.append(actions);
    return;
  }
  card.append(actions);
  actions.querySelector('[data-act="confirm"]').hidden = card.dataset.state === "confirmed";
  actions.querySelector('[data-act="reopen"]').hidden = isOpen(card);
  const sheet = actions.querySelector("[data-sheet]");
  if (sheet) {
    sheet.href = `${sheet.dataset.sheet}?passage=${card.dataset.start}-${card.dataset.end}`;
  }
  actions.querySelector('[data-act="drop"]').hidden = card.dataset.state === "dropped";
  actions.querySelector('[data-act="choose"]').setAttribute("aria-pressed", card.classList.contains("is-chosen"));
};

const select = (card, { scroll = true, focus = true } = {}) => {
  const before = current();
  if (before !== card) {
    before?.classList.remove("is-current");
    before?.querySelector(".proposal-history")?.remove();
  }
  card?.classList.add("is-current");
  showActions(card);
  paintCurrent();
  if (!card) {
    return;
  }
  card.scrollIntoView({ block: "nearest" });
  if (focus && !isEditing(card)) {
    card.focus({ preventScroll: true });
  }
  if (scroll) {
    reveal(card);
  }
};

const move = async (by) => {
  const all = steps();
  const at = all.indexOf(current());
  const next = all[Math.min(Math.max(at + by, 0), all.length - 1)];
  if (next?.dataset.more) {
    await fetchPiece(next);
    await move(by);
  } else {
    select(next);
  }
};

// The next one that waits, from here on; when none does, the button that ends the review.
const forward = async (from) => {
  const all = steps();
  const at = all.indexOf(from);
  const next = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))].find((one) => one.dataset.more || isOpen(one));
  if (next?.dataset.more) {
    await fetchPiece(next);
    await forward(from);
  } else if (next) {
    select(next);
  } else {
    select(from, { focus: false });
    progress()?.querySelector("button")?.focus();
  }
};

const change = async (verb, end, deed) => {
  const card = current();
  if (!card?.dataset.proposal || isEditing(card)) {
    return;
  }
  const id = card.dataset.proposal;
  const version = card.dataset.version;
  await send(verb, address(card, end), card, { version }, `${deed}:${id}:${version}`);
  const after = byId(id);
  if (deed === "confirm" && after?.dataset.state === "confirmed") {
    forward(after);
  } else {
    select(after);
  }
};

const open = async (end) => {
  const card = current();
  if (!card?.dataset.proposal || isEditing(card)) {
    return;
  }
  const id = card.dataset.proposal;
  await send("GET", address(card, end), card);
  const after = byId(id);
  select(after, { focus: false });
  after?.querySelector("[autofocus]")?.focus();
  after?.scrollIntoView({ block: "nearest" });
};

const close = async () => {
  const card = current();
  if (isEditing(card)) {
    const id = card.dataset.proposal;
    await send("GET", address(card), card);
    select(byId(id), { scroll: false });
  }
};

const listAction = async (url, values, deed) => {
  const kept = current()?.dataset.proposal;
  const at = cards().indexOf(current());
  await send("POST", url, "#proposals", { ...values, shown: cards().length }, deed);
  const chosen = root.querySelector("#proposals")?.dataset.chosen;
  select(byId(chosen || kept || "") ?? cards()[Math.min(Math.max(at, 0), cards().length - 1)]);
  return chosen;
};

const chosen = () => [...root.querySelectorAll(".proposal.is-chosen")];

const countChosen = () => {
  const button = root.querySelector('[data-act="join"]');
  if (button) {
    button.hidden = chosen().length < 2;
    const words = button.querySelector("[data-join-words]");
    words.textContent = words.dataset.words.replace("{0}", chosen().length);
  }
};

const deeds = {
  confirm: () => change("PUT", "/confirmation", "confirm"),
  reopen: () => change("DELETE", "/confirmation", "reopen"),
  edit: () => open("/editor"),
  drop: () => open("/dropper"),
  close,
  theirs: () => {
    const card = current();
    localStorage.removeItem(`draft:${document.body.dataset.account}:proposal:${card.dataset.proposal}`);
    return close();
  },
  divide: () => {
    const card = current();
    const words = chosenWords();
    if (!card || !words) {
      return open("/divider");
    }
    const version = card.dataset.version;
    return listAction(address(card, "/division"), { version, ...words }, `divide:${card.dataset.proposal}:${version}:${words.start}`);
  },
  choose: () => {
    current()?.classList.toggle("is-chosen");
    showActions(current());
    countChosen();
  },
  join: () => {
    if (chosen().length < 2) {
      toast(root.dataset.noneChosen, "warn");
      return undefined;
    }
    const proposal = chosen().map((card) => `${card.dataset.proposal}:${card.dataset.version}`);
    return listAction(`${root.dataset.review}/joinings`, { proposal }, `join:${proposal}`);
  },
  add: async () => {
    const words = chosenWords();
    if (!words) {
      toast(root.dataset.noSelection, "warn");
      return;
    }
    getSelection().removeAllRanges();
    const added = await listAction(`${root.dataset.review}/proposals`, words, `add:${words.start}-${words.end}`);
    if (added) {
      show("read");
      await open("/editor");
    }
  },
  undo: () => listAction(`${root.dataset.review}/undoings`, { tab: root.dataset.tab }, "undo"),
  sure: () => listAction(`${root.dataset.review}/confirmations`, {}, "sure"),
  history: async () => {
    const card = current();
    const there = card?.querySelector(".proposal-history");
    if (there) {
      there.remove();
    } else if (card?.dataset.proposal && !isEditing(card)) {
      await htmx.ajax("GET", address(card, "/history"), { target: card, swap: "beforeend settle:0ms" });
    }
  },
};

// On a phone the two panes are tabs.
const show = (pane) => {
  root.dataset.pane = pane;
  root.querySelectorAll("[data-show]").forEach((one) => one.setAttribute("aria-pressed", one.dataset.show === pane));
};

const isNarrow = () => getComputedStyle(root.querySelector("[data-switch]")).display !== "none";

root.querySelector("[data-switch]").hidden = false;
root.querySelector("[data-tools]")?.removeAttribute("hidden");

document.addEventListener("click", (event) => {
  const act = event.target.closest("[data-act]");
  if (act && root.contains(act)) {
    event.preventDefault();
    deeds[act.dataset.act]?.();
    return;
  }
  const pane = event.target.closest("[data-show]");
  if (pane) {
    show(pane.dataset.show);
    return;
  }
  const card = event.target.closest(".proposal");
  if (card && root.contains(card) && !event.target.closest("input, select, textarea, button, label")) {
    const link = event.target.closest("[data-passage]");
    if (link) {
      event.preventDefault();
      if (isNarrow()) {
        show("text");
      }
    }
    if (getSelection().isCollapsed) {
      select(card);
    }
  }
});

// Entering a field of the document's own data shows the passage that it was read from; what was read but doubted says so.
const readFrom = {
  type: "TYPE",
  reference: "NUMBER",
  issuedOn: "ISSUED_ON",
  place: "PLACE",
  issuer: "ISSUER",
  parentBody: "PARENT_BODY",
  title: "TITLE",
  signer: "SIGNED_BY",
  capacity: "SIGNING_CAPACITY",
  role: "SIGNING_ROLE",
  recipients: "RECIPIENT",
};

const cardOf = (name) => readFrom[name] && root.querySelector(`.proposal[data-field="${readFrom[name]}"]`);

document.addEventListener("focusin", (event) => {
  if (event.target.closest("[data-description]")) {
    current()?.classList.remove("is-current");
    const card = cardOf(event.target.name);
    card?.classList.add("is-current");
    paintCurrent();
    reveal(card);
  }
});

const markDoubts = () =>
  root.querySelectorAll("[data-description] [name]").forEach((input) => {
    const doubted = cardOf(input.name)?.dataset.state === "unsure";
    input.closest(".field")?.querySelector(".form-label")?.classList.toggle("doubted", doubted);
  });

document.addEventListener("keydown", (event) => {
  const card = current();
  if (isEditing(card) && event.key === "Escape" && !event.defaultPrevented) {
    event.preventDefault();
    close();
  } else if (isEditing(card) && event.ctrlKey && event.key === "Enter" && card.contains(event.target)) {
    event.preventDefault();
    event.stopPropagation();
    event.target.form?.querySelector(".btn-primary")?.click();
  } else if (plain(event) && event.key === "j") {
    event.preventDefault();
    move(1);
  } else if (plain(event) && event.key === "k") {
    event.preventDefault();
    move(-1);
  } else if (plain(event) && event.key === "Enter" && !event.target.closest("a, button, summary")) {
    event.preventDefault();
    deeds.edit();
  } else if (plain(event) && event.key === "Escape" && card) {
    event.preventDefault();
    getSelection().removeAllRanges();
    select(null);
  }
}, true);

// Before cards are replaced the row of buttons goes home; afterwards what was current is so again. A form that was sent well
// leads on to the next proposal.
let last = null;
let lastAt = 0;
let sent = false;

document.addEventListener("htmx:beforeSwap", (event) => {
  const target = event.detail.target;
  if (target && root.contains(target) && !isMore(event)) {
    last = current()?.dataset.proposal ?? null;
    lastAt = cards().indexOf(current());
    sent = event.detail.xhr.status < 300 && (event.detail.requestConfig?.elt?.matches?.(".proposal-form") ?? false);
    if (actions && target.contains(actions)) {
      home.append(actions);
    }
  }
});

const refresh = () => {
  const state = progress();
  const sure = root.querySelector("[data-sure-words]");
  if (state && sure) {
    const button = sure.closest("button");
    sure.textContent = button.dataset.words.replace("{0}", state.dataset.sure);
    button.hidden = state.dataset.sure === "0";
  }
  const undo = root.querySelector('[data-act="undo"]');
  if (state && undo) {
    undo.disabled = !state.dataset.undo;
    undo.title = state.dataset.undo;
    root.querySelector("[data-total]").textContent = state.dataset.total;
  }
  countChosen();
};

const restore = () => {
  const card = byId(last) ?? cards()[Math.min(Math.max(lastAt, 0), cards().length - 1)];
  if (sent && card && !isEditing(card)) {
    sent = false;
    if (isOpen(card)) {
      select(card);
    } else {
      forward(card);
    }
  } else if (card && !current()) {
    card.classList.add("is-current");
    showActions(card);
    if (!isEditing(card) && !busy) {
      card.focus({ preventScroll: true });
    }
  }
};

document.addEventListener("htmx:afterSettle", (event) => {
  if (last && root.contains(event.detail.elt)) {
    restore();
  }
  refresh();
  markDoubts();
  paint();
  fill();
});

onPlace((place) => {
  const holds = cards().filter((card) => Number(card.dataset.start) <= place && place < Number(card.dataset.end));
  const least = holds.sort((a, b) => a.dataset.end - a.dataset.start - (b.dataset.end - b.dataset.start))[0];
  if (least) {
    select(least, { scroll: false, focus: !isNarrow() });
    least.scrollIntoView({ block: "center" });
    if (isNarrow()) {
      show("read");
    }
  }
});

// x drops here; the help does not say that it marks rows as well.
const twice = [...document.querySelectorAll("[data-keys-list] dt")].filter((term) => term.textContent.trim() === "x");
if (twice.length > 1) {
  twice[0].nextElementSibling.remove();
  twice[0].remove();
}

followOutline();
refresh();
const asked = new URLSearchParams(location.search).get("passage");
const first = asked ? cards().find((card) => `${card.dataset.start}-${card.dataset.end}` === asked) : cards().find(isOpen);
paint();
if (first && (asked || !isNarrow())) {
  select(first, { focus: false });
  if (first === cards()[0]) {
    root.querySelector(".review-list").scrollTop = 0;
  }
}

await fetchText().catch(() => {});
reveal(current());
paint();
await fill();
