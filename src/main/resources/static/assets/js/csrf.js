// Requests of htmx carry the token of forms.
document.addEventListener("htmx:configRequest", (event) => {
  if (event.detail.verb !== "get") {
    event.detail.headers["X-CSRF-TOKEN"] = document.querySelector('meta[name="csrf-token"]').content;
  }
});
