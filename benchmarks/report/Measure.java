import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.platform.web.Templates;
import org.rightsdays.report.pdf.PictureSource;
import org.rightsdays.report.pdf.PrintLinks;
import org.rightsdays.report.pdf.Printer;
import org.rightsdays.report.pdf.ReportPrint;
import org.rightsdays.report.pdf.Volume;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Chapter;
import org.rightsdays.report.tree.CitySection;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Telling;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints a report again and again in one process, as a running site does.
 * usage: Measure.java REPORT.json SECTIONS RUNS PAGE.html REPORT.pdf (SECTIONS 0 leaves the report as it is; the page is the same content for others)
 */
class Measure {

    void main(String[] arguments) throws Exception {
        FinalReport report = JsonMapper.builder().build().readValue(Path.of(arguments[0]), FinalReport.class);
        int sections = Integer.parseInt(arguments[1]);
        int runs = Integer.parseInt(arguments[2]);
        var telling = new Telling(sections == 0 ? report : enlarged(report, sections), new Messages().in("en"));
        var making = ReportPrint.class.getDeclaredConstructor(Templates.class, Printer.class);
        making.setAccessible(true);
        ReportPrint print = making.newInstance(new Templates(), new Printer());
        Files.write(Path.of(arguments[3]), print.page(telling, PrintLinks.NONE, PictureSource.NONE));
        var times = new ArrayList<Double>();
        for (int i = -runs; i < runs; i++) {
            var out = new ByteArrayOutputStream();
            long start = System.nanoTime();
            print.print(telling, Volume.ONLY, Integer.MAX_VALUE, PrintLinks.NONE, PictureSource.NONE, out);
            if (i >= 0) {
                times.add((System.nanoTime() - start) / 1e9);
            }
            Files.write(Path.of(arguments[4]), out.toByteArray());
        }
        times.sort(null);
        String memory = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .map(line -> line.replaceAll("\\D", ""))
                .orElse("0");
        System.out.printf(
                java.util.Locale.ROOT, "%.3f %.3f %.3f %d%n", times.get(times.size() / 2), times.getFirst(), times.getLast(), Long.parseLong(memory) / 1024);
    }

    private static FinalReport enlarged(FinalReport report, int sections) {
        return new FinalReport(
                report.cover(),
                report.standing(),
                report.chapters().stream().map(chapter -> enlarged(chapter, sections)).toList(),
                report.figures());
    }

    private static Chapter enlarged(Chapter chapter, int sections) {
        List<CitySection> cities = chapter.blocks().stream()
                .filter(CitySection.class::isInstance)
                .map(CitySection.class::cast)
                .toList();
        if (cities.isEmpty()) {
            return chapter;
        }
        Stream<Block> rest = chapter.blocks().stream().filter(block -> !(block instanceof CitySection));
        Stream<Block> more = Stream.iterate(0, i -> i < sections, i -> i + 1).map(i -> {
            CitySection city = cities.get(i % cities.size());
            return new CitySection(city.key() + "-" + i, city.city(), city.country(), city.given());
        });
        return new Chapter(chapter.key(), chapter.number(), Stream.concat(rest, more).toList());
    }
}
