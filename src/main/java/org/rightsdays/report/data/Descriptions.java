package org.rightsdays.report.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdays.report.pdf.PrintLinks;
import org.rightsdays.report.tree.Cover;
import org.rightsdays.report.tree.FinalReport;
import org.rightsdays.report.tree.Telling;

/** What the data are, for programs: Data Package 2, CSVW and DCAT-AP 3. */
final class Descriptions {

    private static final String NAME = "digital-rights-days-report";

    private final Telling telling;
    private final PrintLinks links;
    private final String licence;

    Descriptions(Telling telling, PrintLinks links, String licence) {
        this.telling = telling;
        this.links = links;
        this.licence = licence;
    }

    /** {@code datapackage.json}, by datapackage.org, version 2. */
    Map<String, Object> dataPackage(List<DataTable> tables) {
        Cover cover = telling.report().cover();
        return object(
                "$schema", "https://datapackage.org/profiles/2.0/datapackage.json",
                "name", NAME,
                "id", links.data(),
                "title", title(),
                "description", description(),
                "version", version(),
                "created", created(),
                "homepage", links.report(),
                "keywords", List.of("digital rights", "human rights", "cities"),
                "temporal",
                        object(
                                "start",
                                cover.firstDay().toString(),
                                "end",
                                cover.lastDay().toString()),
                "licenses", List.of(object("path", licence)),
                "contributors", List.of(object("title", cover.convenor(), "roles", List.of("publisher"))),
                "resources", tables.stream().map(this::resource).toList());
    }

    private Map<String, Object> resource(DataTable table) {
        return object(
                "name",
                table.name(),
                "type",
                "table",
                "title",
                table.title(),
                "path",
                table.file(),
                "format",
                "csv",
                "mediatype",
                "text/csv",
                "encoding",
                "utf-8",
                "schema",
                object(
                        "$schema", "https://datapackage.org/profiles/2.0/tableschema.json",
                        "fields",
                                table.columns().stream()
                                        .map(column -> object(
                                                "name", column.name(),
                                                "type", column.type().inTableSchema(),
                                                "description", column.meaning()))
                                        .toList(),
                        "primaryKey", table.key(),
                        "missingValues",
                                List.of(
                                        object("value", "", "label", "not stated"),
                                        object(
                                                "value",
                                                DataTable.CONFIDENTIAL,
                                                "label",
                                                "confidential: hidden so that nobody can be recognised"))));
    }

    /** {@code <file>.csv-metadata.json}, by the W3C's Metadata Vocabulary for Tabular Data. */
    Map<String, Object> csvw(DataTable table) {
        return object(
                "@context", List.of("http://www.w3.org/ns/csvw", object("@language", "en")),
                "url", table.file(),
                "dc:title", table.title(),
                "dc:license", object("@id", licence),
                "dialect", object("header", true, "encoding", "utf-8", "delimiter", ","),
                "tableSchema",
                        object(
                                "columns",
                                        table.columns().stream()
                                                .map(column -> object(
                                                        "name", column.name(),
                                                        "titles", column.name(),
                                                        "dc:description", column.meaning(),
                                                        "datatype",
                                                                column.type().inCsvw(),
                                                        "null", List.of("", DataTable.CONFIDENTIAL)))
                                                .toList(),
                                "primaryKey", table.key()));
    }

    /** {@code dcat.jsonld}: a catalogue with this one dataset, by DCAT-AP 3. */
    Map<String, Object> dcat() {
        String data = links.data() == null ? "data.zip" : links.data();
        return object(
                "@context",
                object(
                        "dcat", "http://www.w3.org/ns/dcat#",
                        "dct", "http://purl.org/dc/terms/",
                        "foaf", "http://xmlns.com/foaf/0.1/",
                        "xsd", "http://www.w3.org/2001/XMLSchema#"),
                "@id",
                data + "#catalogue",
                "@type",
                "dcat:Catalog",
                "dct:title",
                english(title()),
                "dct:description",
                english(description()),
                "dct:publisher",
                publisher(),
                "dcat:dataset",
                dataset(data));
    }

    private Map<String, Object> publisher() {
        return object(
                "@type", "foaf:Agent", "foaf:name", telling.report().cover().convenor());
    }

    private Map<String, Object> dataset(String data) {
        Cover cover = telling.report().cover();
        Map<String, Object> days = object(
                "@type", "dct:PeriodOfTime",
                "dcat:startDate", typed(cover.firstDay().toString(), "xsd:date"),
                "dcat:endDate", typed(cover.lastDay().toString(), "xsd:date"));
        return object(
                "@id", data + "#dataset",
                "@type", "dcat:Dataset",
                "dct:title", english(title()),
                "dct:description", english(description()),
                "dct:identifier", NAME + "/" + version(),
                "dct:publisher", publisher(),
                "dct:language", iri("http://publications.europa.eu/resource/authority/language/ENG"),
                "dct:temporal", days,
                "dcat:keyword", List.of(english("digital rights"), english("human rights"), english("cities")),
                "dcat:theme", List.of(theme("GOVE"), theme("JUST"), theme("TECH")),
                "dcat:landingPage", links.report() == null ? null : iri(links.report()),
                "dcat:version", version(),
                "dcat:distribution", distribution(data));
    }

    private static Map<String, Object> theme(String code) {
        return iri("http://publications.europa.eu/resource/authority/data-theme/" + code);
    }

    private Map<String, Object> distribution(String data) {
        return object(
                "@id", data,
                "@type", "dcat:Distribution",
                "dct:title", english("All tables as CSV, with their descriptions"),
                "dcat:accessURL", iri(links.report() == null ? data : links.report()),
                "dcat:downloadURL", iri(data),
                "dct:format", iri("http://publications.europa.eu/resource/authority/file-type/ZIP"),
                "dcat:mediaType", iri("https://www.iana.org/assignments/media-types/application/zip"),
                "dct:license", iri(licence));
    }

    String title() {
        FinalReport report = telling.report();
        return telling.words()
                .say(
                        "print.title",
                        "edition",
                        report.cover().name().in("en").text() + " "
                                + report.cover().year());
    }

    String description() {
        String sample =
                telling.report().cover().sample() ? " " + telling.words().say("print.sample") + "." : "";
        return telling.words().say("print.data.description") + sample;
    }

    /** Year and number of the snapshot; 0 for a preview, which still changes. */
    String version() {
        Integer snapshot = telling.report().standing().number();
        return telling.report().cover().year() + "." + (snapshot == null ? 0 : snapshot);
    }

    private @Nullable String created() {
        var frozen = telling.report().standing().frozenAt();
        return frozen == null ? null : frozen.toString();
    }

    private static Map<String, Object> english(String text) {
        return object("@value", text, "@language", "en");
    }

    private static Map<String, Object> iri(String address) {
        return object("@id", address);
    }

    private static Map<String, Object> typed(String value, String type) {
        return object("@value", value, "@type", type);
    }

    /** Names and values in their order; a null value is left out. */
    private static Map<String, Object> object(@Nullable Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                object.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return object;
    }
}
