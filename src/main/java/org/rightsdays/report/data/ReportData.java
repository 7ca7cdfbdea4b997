package org.rightsdays.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rightsdays.platform.i18n.Messages;
import org.rightsdays.report.pdf.PrintLinks;
import org.rightsdays.report.tree.Block;
import org.rightsdays.report.tree.Chapter;
import org.rightsdays.report.tree.CitySection;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Telling;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a report as open data, in English, the same bytes for the same report. What people said stays on the pages: a
 * consent that is withdrawn couldn't be followed into copies of a file.
 */
@Component
public class ReportData {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Messages messages;
    private final String licence;

    ReportData(Messages messages, @Value("${report.data.licence}") String licence) {
        this.messages = messages;
        this.licence = licence;
    }

    /**
     * Writes the zip: {@code docs/open-data/report.md} says what is in it.
     *
     * @throws IOException when {@code out} can't be written
     */
    public void write(FinalReport report, PrintLinks links, OutputStream out) throws IOException {
        var telling = new Telling(report, messages.in("en"));
        var tables = new ArrayList<DataTable>();
        tables.addAll(new FigureTables(telling, links).all());
        tables.addAll(new ContentTables(telling).all());
        var descriptions = new Descriptions(telling, links, licence);
        LocalDateTime time = timeOf(report);
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        add(zip, "datapackage.json", json(descriptions.dataPackage(tables)), time);
        add(zip, "dcat.jsonld", json(descriptions.dcat()), time);
        for (DataTable table : tables) {
            add(zip, table.file(), CsvFile.of(table), time);
            add(zip, table.file() + "-metadata.json", json(descriptions.csvw(table)), time);
        }
        add(zip, "report.json", json(withoutPeople(report)), time);
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes, LocalDateTime time) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] json(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
    }

    private static LocalDateTime timeOf(FinalReport report) {
        var frozen = report.standing().frozenAt();
        return frozen == null
                ? report.cover().lastDay().atStartOfDay()
                : LocalDateTime.ofInstant(frozen, ZoneOffset.UTC);
    }

    private static FinalReport withoutPeople(FinalReport report) {
        return new FinalReport(
                report.cover(),
                report.standing(),
                report.chapters().stream()
                        .map(chapter -> new Chapter(chapter.key(), chapter.number(), withoutPeople(chapter.blocks())))
                        .toList(),
                report.figures(),
                report.happened());
    }

    private static List<Block> withoutPeople(List<Block> blocks) {
        return blocks.stream()
                .map(block -> switch (block) {
                    case CitySection city ->
                        new CitySection(
                                city.key(),
                                city.city(),
                                city.country(),
                                city.given().stream()
                                        .map(ReportData::withoutPeople)
                                        .toList());
                    case Block.Group group ->
                        new Block.Group(group.key(), group.title(), withoutPeople(group.blocks()));
                    default -> block;
                })
                .toList();
    }

    private static CitySection.Given withoutPeople(CitySection.Given given) {
        return new CitySection.Given(
                given.contribution(),
                given.tags(),
                given.mode(),
                given.text(),
                given.figures(),
                null,
                List.of(),
                given.partners(),
                given.remarks(),
                given.told());
    }
}
