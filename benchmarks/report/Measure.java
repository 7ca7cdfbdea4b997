import com.sun.management.OperatingSystemMXBean;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.rightsdays.platform.i18n.LocalizedText;
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
 * usage: Measure.java REPORT.json NAME LANGUAGE PHOTOS SECTIONS VOLUME WARM RUNS
 * Writes NAME.pdf (of several volumes the last) and NAME.html, the same content for others. PHOTOS is how many different
 * ones the contributions get, one each; 0 for none. SECTIONS 0 leaves the report as it is; VOLUME is the most sections in
 * one file, as the product chooses it by its heap.
 * Prints: median, least and most seconds, median and least processor seconds, peak memory in MiB, volumes, pages of the last.
 */
class Measure {

    void main(String[] arguments) throws Exception {
        if (arguments[0].equals("pages")) {
            System.out.println(pages(Path.of(arguments[1])));
            return;
        }
        FinalReport read = JsonMapper.builder().build().readValue(Path.of(arguments[0]), FinalReport.class);
        List<byte[]> photos = photos(Integer.parseInt(arguments[3]));
        int sections = Integer.parseInt(arguments[4]);
        int atMost = Integer.parseInt(arguments[5]);
        int warm = Integer.parseInt(arguments[6]);
        int runs = Integer.parseInt(arguments[7]);
        FinalReport report = changed(read, sections, photos.size());
        var telling = new Telling(report, new Messages().in(arguments[2]));
        var making = ReportPrint.class.getDeclaredConstructor(Templates.class, Printer.class);
        making.setAccessible(true);
        ReportPrint print = making.newInstance(new Templates(), new Printer());
        PictureSource pictures = name -> photos.get(Integer.parseInt(name));
        if (sections == 0) {
            Files.write(Path.of(arguments[1] + ".html"), print.page(telling, PrintLinks.NONE, pictures));
        }
        List<Volume> volumes = ReportPrint.volumes(report, atMost);
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var times = new ArrayList<Double>();
        var processor = new ArrayList<Double>();
        Path pdf = Path.of(arguments[1] + ".pdf");
        for (int i = -warm; i < runs; i++) {
            long worked = system.getProcessCpuTime();
            long start = System.nanoTime();
            for (Volume volume : volumes) {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(pdf))) {
                    print.print(telling, volume, atMost, PrintLinks.NONE, pictures, out);
                }
            }
            if (i >= 0) {
                times.add((System.nanoTime() - start) / 1e9);
                processor.add((system.getProcessCpuTime() - worked) / 1e9);
            }
        }
        times.sort(null);
        processor.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%.3f %.3f %.3f %.3f %.3f %d %d %d%n",
                times.get(times.size() / 2),
                times.getFirst(),
                times.getLast(),
                processor.get(processor.size() / 2),
                processor.getFirst(),
                peakMegabytes(),
                volumes.size(),
                pages(pdf));
    }

    private static int pages(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    private static long peakMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static FinalReport changed(FinalReport report, int sections, int photos) {
        return new FinalReport(
                report.cover(),
                report.standing(),
                report.chapters().stream().map(chapter -> changed(chapter, sections, photos)).toList(),
                report.figures(),
                report.happened());
    }

    private static Chapter changed(Chapter chapter, int sections, int photos) {
        List<CitySection> cities = chapter.blocks().stream()
                .filter(CitySection.class::isInstance)
                .map(CitySection.class::cast)
                .toList();
        if (cities.isEmpty()) {
            return chapter;
        }
        Stream<Block> rest = chapter.blocks().stream().filter(block -> !(block instanceof CitySection));
        int count = sections == 0 ? cities.size() : sections;
        Stream<Block> more = Stream.iterate(0, i -> i < count, i -> i + 1).map(i -> {
            CitySection city = cities.get(i % cities.size());
            String key = sections == 0 ? city.key() : city.key() + "-" + i;
            return new CitySection(
                    key,
                    city.city(),
                    city.country(),
                    city.given().stream().map(given -> photos == 0 ? given : withPhoto(given, i % photos)).toList());
        });
        return new Chapter(chapter.key(), chapter.number(), Stream.concat(rest, more).toList());
    }

    private static CitySection.Given withPhoto(CitySection.Given given, int photo) {
        var alternative = new LocalizedText("en", Map.of("en", "A made-up picture for this measurement"));
        return new CitySection.Given(
                given.contribution(),
                given.tags(),
                given.mode(),
                given.text(),
                given.figures(),
                new CitySection.Photo(String.valueOf(photo), alternative, "Nobody", "CC0", 1_200, 800),
                given.testimonials(),
                given.partners(),
                given.remarks(),
                given.told());
    }

    /** JPEGs of 1,200 by 800 pixels, about 200 KB each, always the same. */
    private static List<byte[]> photos(int count) throws IOException {
        ImageIO.setUseCache(false);
        var photos = new ArrayList<byte[]>();
        for (int i = 0; i < count; i++) {
            var random = new Random(i);
            var image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
            var graphics = image.createGraphics();
            graphics.setPaint(new GradientPaint(0, 0, new Color(random.nextInt(1 << 24)), 1200, 800, new Color(random.nextInt(1 << 24))));
            graphics.fillRect(0, 0, 1200, 800);
            for (int dot = 0; dot < 8000; dot++) {
                graphics.setColor(new Color(random.nextInt(1 << 24)));
                graphics.fillOval(random.nextInt(1200), random.nextInt(800), random.nextInt(24), random.nextInt(24));
            }
            graphics.dispose();
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", out);
            photos.add(out.toByteArray());
        }
        return photos;
    }
}
