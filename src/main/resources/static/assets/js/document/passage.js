// Brings the marked passage of a paper into view.
document.getElementById("passage")?.scrollIntoView({ block: "center" });
