"use strict";
// Sorts a table by the heading that is tapped: numbers by data-v, words as Indonesians do.
(function () {
    function key(row, column) {
        var cell = row.cells[column];
        var number = cell.getAttribute("data-v");
        return number !== null ? Number(number) : cell.textContent.trim();
    }
    function compare(a, b) {
        if (typeof a === "number" && typeof b === "number") return a - b;
        if (typeof a === "number") return -1;
        if (typeof b === "number") return 1;
        return a.localeCompare(b, "id", { numeric: true });
    }
    function sort(table, column) {
        var heading = table.tHead.rows[0].cells[column];
        var up = heading.getAttribute("aria-sort") !== "ascending";
        Array.prototype.forEach.call(table.tHead.rows[0].cells, function (other) {
            other.removeAttribute("aria-sort");
        });
        heading.setAttribute("aria-sort", up ? "ascending" : "descending");
        var body = table.tBodies[0];
        var rows = Array.prototype.map.call(body.rows, function (row, place) {
            return { row: row, key: key(row, column), place: place };
        });
        rows.sort(function (a, b) {
            // What is not known stays at the end either way.
            if ((a.key === "–") !== (b.key === "–")) return a.key === "–" ? 1 : -1;
            return (up ? 1 : -1) * compare(a.key, b.key) || a.place - b.place;
        });
        rows.forEach(function (entry) { body.appendChild(entry.row); });
    }
    Array.prototype.forEach.call(document.querySelectorAll("table.sort"), function (table) {
        Array.prototype.forEach.call(table.tHead.rows[0].cells, function (heading, column) {
            var word = heading.querySelector("span");
            // Not a button by itself: Chromium leaves those out of headings it repeats on paper.
            word.className = "by";
            word.tabIndex = 0;
            word.setAttribute("role", "button");
            heading.addEventListener("click", function () { sort(table, column); });
            word.addEventListener("keydown", function (event) {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                sort(table, column);
            });
        });
    });
}());
