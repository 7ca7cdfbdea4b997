package org.rightsdays.moderation.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rightsdays.moderation.reasons.Ground;
import org.rightsdays.platform.i18n.Words;

/**
 * A logged restriction in the field names of the Commission's DSA Transparency Database, as its interface has taken them
 * since 1 July 2025 (second version of its categories; days as {@code 2026-11-23}). The texts are the ready-made ones: what
 * moderators write may name people, and goes to those it concerns alone.
 */
public final class CommissionFields {

    /** The version that is pinned. */
    public static final String VERSION = "2025-07-01";

    /** Every field, in its order. */
    public static final List<String> NAMES = List.of(
            "decision_visibility",
            "end_date_visibility_restriction",
            "decision_provision",
            "end_date_service_restriction",
            "decision_account",
            "end_date_account_restriction",
            "decision_ground",
            "illegal_content_legal_ground",
            "illegal_content_explanation",
            "incompatible_content_ground",
            "incompatible_content_explanation",
            "incompatible_content_illegal",
            "content_type",
            "content_type_other",
            "category",
            "territorial_scope",
            "content_language",
            "content_date",
            "application_date",
            "decision_facts",
            "source_type",
            "automated_detection",
            "automated_decision",
            "puid");

    private CommissionFields() {}

    /** Field to text, or to a list of texts; empty for a decision that restricts nobody. */
    public static Map<String, Object> of(LoggedDecision decision, Words english) {
        Ground ground = decision.ground();
        var fields = new LinkedHashMap<String, Object>();
        if (ground == null) {
            return fields;
        }
        measure(decision, fields);
        String kind = ground.basis() == Ground.Basis.ILLEGAL_CONTENT ? "illegal" : "incompatible";
        fields.put("decision_ground", "DECISION_GROUND_" + ground.basis().name());
        fields.put(
                kind.equals("illegal") ? "illegal_content_legal_ground" : "incompatible_content_ground",
                english.name(ground));
        fields.put(kind + "_content_explanation", english.say("moderation.ground." + word(ground)));
        if (kind.equals("incompatible")) {
            fields.put("incompatible_content_illegal", "No");
        }
        content(decision, fields);
        fields.put("category", ground.category());
        fields.put("territorial_scope", decision.territory());
        Optional.ofNullable(decision.contentLanguage())
                .map(tag -> tag.split("-", 2)[0])
                .filter(tag -> tag.length() == 2)
                .ifPresent(tag -> fields.put("content_language", tag.toUpperCase(Locale.ROOT)));
        fields.put("content_date", Optional.ofNullable(decision.contentDate()).orElse(decision.date()));
        fields.put("application_date", decision.date());
        fields.put("decision_facts", english.say("moderation.public.facts", "kind", decision.kind()));
        fields.put("source_type", source(decision.cause()));
        fields.put("automated_detection", "No");
        fields.put("automated_decision", "AUTOMATED_DECISION_NOT_AUTOMATED");
        fields.put("puid", decision.decision());
        return fields;
    }

    /** An organisation is no account: it gets less of the service, and its entries stay. */
    private static void measure(LoggedDecision decision, Map<String, Object> fields) {
        switch (decision.outcome()) {
            case "suspend" -> {
                boolean account = decision.kind().equals("account");
                if (account) {
                    fields.put("decision_account", "DECISION_ACCOUNT_SUSPENDED");
                } else {
                    fields.put("decision_provision", "DECISION_PROVISION_PARTIAL_SUSPENSION");
                }
                Optional.ofNullable(decision.endDate())
                        .ifPresent(day -> fields.put(
                                account ? "end_date_account_restriction" : "end_date_service_restriction", day));
            }
            case "remove" -> fields.put("decision_visibility", List.of("DECISION_VISIBILITY_CONTENT_REMOVED"));
            default -> fields.put("decision_visibility", List.of("DECISION_VISIBILITY_CONTENT_DISABLED"));
        }
    }

    private static void content(LoggedDecision decision, Map<String, Object> fields) {
        boolean conduct = decision.outcome().equals("suspend");
        fields.put("content_type", List.of(conduct ? "CONTENT_TYPE_OTHER" : "CONTENT_TYPE_TEXT"));
        if (conduct) {
            fields.put("content_type_other", "Conduct of an " + decision.kind());
        }
    }

    /** An appeal that ends in a restriction is one against leaving things as a notice found them. */
    private static String source(String cause) {
        return cause.equals("notice") || cause.equals("appeal") ? "SOURCE_ARTICLE_16" : "SOURCE_VOLUNTARY";
    }

    private static String word(Ground ground) {
        return ground.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
