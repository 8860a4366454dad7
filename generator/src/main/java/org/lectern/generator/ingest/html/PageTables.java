package org.lectern.generator.ingest.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.generator.ingest.Table;

/** Tables of data among blocks: their cells, which the page's cutting took apart, put together again. */
final class PageTables {

    private record Found(PageBlock first, Optional<Table> table) {}

    private final Map<Element, Found> tables = new IdentityHashMap<>();

    private PageTables() {}

    /** The tables that these blocks are the cells of; other cells of theirs are left out. */
    static PageTables among(List<PageBlock> blocks) {
        PageTables result = new PageTables();
        Map<Element, List<PageBlock>> cells = new IdentityHashMap<>();
        for (PageBlock block : blocks) {
            @Nullable Element table = around(block, "table");
            if (table != null) {
                cells.computeIfAbsent(table, fresh -> new ArrayList<>()).add(block);
            }
        }
        cells.forEach((table, own) -> result.tables.put(table, new Found(own.getFirst(), data(own))));
        return result;
    }

    private static Optional<Table> data(List<PageBlock> blocks) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        @Nullable Element lastRow = null;
        @Nullable Element lastCell = null;
        for (PageBlock block : blocks) {
            @Nullable Element inRow = around(block, "tr");
            @Nullable Element cell = around(block, "td");
            cell = cell == null ? around(block, "th") : cell;
            if (inRow == null || cell == null) {
                // A table's own caption is a line of its own.
                rows.add(List.of(block.text));
                continue;
            }
            if (inRow != lastRow) {
                row = new ArrayList<>();
                rows.add(row);
            }
            if (cell == lastCell) {
                row.set(row.size() - 1, row.getLast() + " " + block.text);
            } else {
                row.add(block.text);
            }
            lastRow = inRow;
            lastCell = cell;
        }
        Table table = new Table(rows);
        return table.holdsData() ? Optional.of(table) : Optional.empty();
    }

    /** The table of data that a block is a cell of. */
    Optional<Table> of(PageBlock block) {
        @Nullable Element table = around(block, "table");
        return table == null || !tables.containsKey(table)
                ? Optional.empty()
                : tables.get(table).table();
    }

    /** Whether a cell is the first of its table. */
    boolean isFirst(PageBlock block) {
        @Nullable Element table = around(block, "table");
        return table != null && tables.containsKey(table) && tables.get(table).first() == block;
    }

    /** The nearest element of this name that a block stands in. */
    private static @Nullable Element around(PageBlock block, String name) {
        if ((block.place.tags & Ancestry.IN_TABLE) == 0) {
            return null;
        }
        for (@Nullable Ancestry at = block.place; at != null; at = at.parent) {
            if (at.element.normalName().equals(name)) {
                return at.element;
            }
        }
        return null;
    }
}
