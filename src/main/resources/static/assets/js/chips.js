// A text area with data-chips becomes names that one adds and takes away; it stays what is sent, one name per line.
// With data-chips="units" the tree of units offers names while one types.
const later = (run, wait) => {
  let timer;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(...given), wait);
  };
};

const names = (area) => area.value.split("\n").map((name) => name.trim()).filter(Boolean);

const upgrade = (area) => {
  const box = document.createElement("div");
  const list = document.createElement("ul");
  const input = document.createElement("input");
  const menu = document.createElement("ul");
  const offers = area.dataset.chips === "units";
  box.className = "name-chips form-control";
  list.className = "name-chips-list";
  input.className = "name-chips-input";
  input.id = area.id;
  input.autocomplete = "off";
  input.setAttribute("aria-describedby", area.getAttribute("aria-describedby") ?? "");
  area.removeAttribute("id");
  area.hidden = true;
  if (offers) {
    menu.className = "name-chips-menu";
    menu.id = `${input.id}-menu`;
    menu.setAttribute("role", "listbox");
    menu.setAttribute("aria-label", document.querySelector(`label[for="${CSS.escape(input.id)}"]`)?.textContent ?? "");
    menu.hidden = true;
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", menu.id);
    input.setAttribute("aria-autocomplete", "list");
  }
  box.append(list, input);
  if (offers) {
    box.append(menu);
  }
  area.after(box);

  const draw = () => {
    list.replaceChildren(
      ...names(area).map((name) => {
        const item = document.createElement("li");
        const word = document.createElement("span");
        const button = document.createElement("button");
        item.className = "name-chips-item";
        word.textContent = name;
        button.type = "button";
        button.className = "name-chips-remove";
        button.textContent = "×";
        button.setAttribute("aria-label", area.dataset.remove.replace("{0}", name));
        button.addEventListener("click", () => {
          write(names(area).filter((one) => one !== name));
          input.focus();
        });
        item.append(word, button);
        return item;
      }),
    );
  };

  const write = (all) => {
    area.value = [...new Set(all)].join("\n");
    draw();
    area.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const hide = () => {
    menu.hidden = true;
    menu.replaceChildren();
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const take = (text) => {
    const added = text.split("\n").map((name) => name.trim()).filter(Boolean);
    if (added.length > 0) {
      write([...names(area), ...added]);
    }
    input.value = "";
    hide();
  };

  const marked = () => menu.querySelector('[aria-selected="true"]');

  const mark = (option) => {
    marked()?.setAttribute("aria-selected", "false");
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) {
      input.setAttribute("aria-activedescendant", option.id);
    }
  };

  const offer = later(async (text) => {
    if (!text.trim() || text !== input.value) {
      hide();
      return;
    }
    const address = `${area.form.dataset.units}?q=${encodeURIComponent(text)}`;
    const answer = await fetch(address, { headers: { Accept: "application/json" } }).catch(() => null);
    const units = answer?.ok ? await answer.json() : [];
    if (text !== input.value || document.activeElement !== input) {
      return;
    }
    menu.replaceChildren(
      ...units.map((unit, index) => {
        const option = document.createElement("li");
        option.id = `${menu.id}-${index}`;
        option.className = "name-chips-option";
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.textContent = unit.name;
        option.addEventListener("mousedown", (event) => {
          event.preventDefault();
          take(unit.name);
        });
        return option;
      }),
    );
    menu.hidden = units.length === 0;
    input.setAttribute("aria-expanded", String(units.length > 0));
  }, 150);

  input.addEventListener("input", () => {
    if (offers) {
      offer(input.value);
    }
  });
  input.addEventListener("paste", (event) => {
    const text = event.clipboardData.getData("text");
    if (text.includes("\n")) {
      event.preventDefault();
      take(text);
    }
  });
  input.addEventListener("keydown", (event) => {
    const options = [...menu.children];
    const at = options.indexOf(marked());
    if (event.key === "Enter" && !event.ctrlKey) {
      event.preventDefault();
      take(marked()?.textContent ?? input.value);
    } else if (event.key === "ArrowDown" && options.length > 0) {
      event.preventDefault();
      mark(options[(at + 1) % options.length]);
    } else if (event.key === "ArrowUp" && options.length > 0) {
      event.preventDefault();
      mark(options[(at - 1 + options.length) % options.length]);
    } else if (event.key === "Escape" && !menu.hidden) {
      event.preventDefault();
      event.stopPropagation();
      hide();
    } else if (event.key === "Backspace" && input.value === "") {
      write(names(area).slice(0, -1));
    }
  });
  input.addEventListener("blur", () => {
    take(input.value);
  });
  area.form.addEventListener("submit", () => take(input.value), true);
  area.addEventListener("change", draw);
  box.addEventListener("click", (event) => {
    if (event.target === box || event.target === list) {
      input.focus();
    }
  });
  draw();
};

const upgradeAll = () => document.querySelectorAll("textarea[data-chips]:not([hidden])").forEach(upgrade);

upgradeAll();
document.addEventListener("htmx:load", upgradeAll);
