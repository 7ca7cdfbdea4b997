package org.rightsdays.impact.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one group over all places. Each place is in at most two sums, that of its parts and that of the whole it
 * is a part of, so going up once and down once finds exactly what an outsider can tell of every place.
 */
final class Tree {

    /** Wider places before their parts. */
    private final Map<List<String>, Cell> cells = new LinkedHashMap<>();

    void add(List<String> path, int count, @Nullable Integer present) {
        long known = present == null || present < count ? Cell.UNLIMITED : present;
        Cell cell = null;
        for (int length = 1; length <= path.size(); length++) {
            Cell whole = cell;
            cell = cells.computeIfAbsent(List.copyOf(path.subList(0, length)), _ -> new Cell(whole));
            cell.value += count;
            cell.present = Math.min(Cell.UNLIMITED, cell.present + known);
        }
    }

    @Nullable
    Cell find(List<String> path) {
        return cells.get(path);
    }

    void suppress(int threshold, int attendance) {
        cells.values()
                .forEach(cell -> cell.suppressed =
                        cell.value < threshold || cell.present < attendance || cell.present == Cell.UNLIMITED);
        boolean changed = true;
        while (changed) {
            join();
            tell();
            changed = hideOneMoreInEachGroup(threshold);
        }
    }

    /** Places with one part alone, which can lie within each other. */
    private void join() {
        boolean joined = true;
        while (joined) {
            joined = false;
            for (Cell cell : cells.values()) {
                joined |= cell.join();
            }
        }
    }

    /** Cells that are told apart by the same sums: hiding one cell changes what can be told of all of them. */
    private boolean hideOneMoreInEachGroup(int threshold) {
        var handled = new HashSet<Cell>();
        List<Cell> exposed = cells.values().stream()
                .filter(cell -> cell.isExposed(threshold))
                .sorted(Comparator.comparing(cell -> !cell.isToldByParts()))
                .filter(cell -> handled.add(cell.linked()))
                .toList();
        boolean changed = false;
        for (Cell cell : exposed) {
            changed |= hideOneMore(cell);
        }
        return changed;
    }

    /** What an outsider can tell of every cell from the published ones. */
    private void tell() {
        for (Cell cell : cells.values()) {
            cell.low = cell.suppressed ? 0 : cell.value;
            cell.high = cell.suppressed ? cell.present : cell.value;
            cell.link();
        }
        var narrowFirst = new ArrayList<>(cells.values()).reversed();
        narrowFirst.stream().filter(cell -> !cell.parts.isEmpty()).forEach(Tree::byParts);
        cells.values().stream().filter(cell -> !cell.parts.isEmpty()).forEach(Tree::byWhole);
    }

    private static void byParts(Cell whole) {
        whole.low = Math.max(
                whole.low, whole.parts.stream().mapToLong(part -> part.low).sum());
        whole.high = Math.min(
                whole.high, whole.parts.stream().mapToLong(part -> part.high).sum());
    }

    private static void byWhole(Cell whole) {
        long lows = whole.parts.stream().mapToLong(part -> part.low).sum();
        long highs = whole.parts.stream().mapToLong(part -> part.high).sum();
        for (Cell part : whole.parts) {
            long low = Math.max(part.low, whole.low - (highs - part.high));
            long high = Math.min(part.high, whole.high - (lows - part.low));
            part.low = low;
            part.high = high;
        }
    }

    /** Hides the smallest published cell beside or below it, else the whole; else looks around those that are hidden. */
    private static boolean hideOneMore(Cell exposed) {
        if (exposed.isToldByParts()) {
            exposed.parts.stream()
                    .min(Comparator.comparingInt(part -> part.value))
                    .orElseThrow()
                    .suppressed = true;
            return true;
        }
        var seen = new HashSet<Cell>(List.of(exposed));
        var next = new ArrayDeque<Cell>(seen);
        while (!next.isEmpty()) {
            Cell at = next.remove();
            Optional<Cell> published = around(at)
                    .filter(near -> !near.suppressed)
                    .min(Comparator.comparingInt(near -> near.value))
                    .or(() -> Optional.ofNullable(at.whole).filter(whole -> !whole.suppressed));
            if (published.isPresent()) {
                published.get().suppressed = true;
                return true;
            }
            Stream.concat(around(at), Stream.ofNullable(at.whole))
                    .filter(seen::add)
                    .forEach(next::add);
        }
        return false;
    }

    private static Stream<Cell> around(Cell cell) {
        Stream<Cell> siblings =
                cell.whole == null ? Stream.empty() : cell.whole.parts.stream().filter(other -> other != cell);
        return Stream.concat(siblings, cell.parts.stream());
    }
}
