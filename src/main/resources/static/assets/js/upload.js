// Files may be dropped on a file field.
for (const field of document.querySelectorAll("[data-upload]")) {
  const drop = field.querySelector(".upload-drop");
  const input = field.querySelector('input[type="file"]');
  const over = (on) => (event) => {
    event.preventDefault();
    drop.classList.toggle("is-over", on);
  };
  drop.addEventListener("dragover", over(true));
  drop.addEventListener("dragleave", over(false));
  drop.addEventListener("drop", (event) => {
    over(false)(event);
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
