// data-open="id" opens a dialog; a click beside it closes it.
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-open]");
  if (opener) {
    opener.closest("[popover]")?.hidePopover();
    document.getElementById(opener.dataset.open)?.showModal();
  } else if (event.target instanceof HTMLDialogElement) {
    event.target.close();
  }
});
