// Files may be dropped on a file field; it names what was chosen.
const place = (target) => target.closest?.("[data-upload]");

const names = (field) => {
  const shown = field.querySelector("[data-upload-names]");
  const files = [...field.querySelector('input[type="file"]').files];
  shown.textContent = files.length === 0 ? shown.dataset.none : files.map((file) => file.name).join(", ");
  shown.classList.toggle("quiet", files.length === 0);
};

const over = (field, on) => field.querySelector(".upload-drop").classList.toggle("is-over", on);

document.addEventListener("change", (event) => {
  const field = event.target.type === "file" && place(event.target);
  if (field) {
    names(field);
  }
});

for (const [name, on] of Object.entries({ dragover: true, dragleave: false, drop: false })) {
  document.addEventListener(name, (event) => {
    const field = place(event.target);
    if (field) {
      event.preventDefault();
      over(field, on);
    }
  });
}

document.addEventListener("drop", (event) => {
  const field = place(event.target);
  if (field) {
    const input = field.querySelector('input[type="file"]');
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }
});

// A form shown again by the browser may still have its files.
addEventListener("pageshow", () => document.querySelectorAll("[data-upload]").forEach(names));
