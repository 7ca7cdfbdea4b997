package org.rightsdays.impact;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdays.editions.EditionId;
import org.rightsdays.platform.i18n.LocalizedText;

/**
 * What a person, a document or a body said about a contribution.
 *
 * @param source name of the person, the document or the body; with the contribution it is the key
 * @param role what the person is, in the words of whoever entered it
 * @param organisation of the source, by name
 * @param consent given by persons alone; null where none is recorded
 */
public record Testimonial(
        UUID id,
        EditionId edition,
        String contribution,
        SourceKind sourceKind,
        String source,
        @Nullable String role,
        @Nullable String organisation,
        LocalizedText statement,
        Manner manner,
        @Nullable Consent consent) {

    private static final String ERASED = "erased-";

    /** Whether a person has taken the consent back: then the statement is not shown any more. */
    public boolean isWithdrawn() {
        return consent != null && consent.withdrawnAt() != null;
    }

    /** The same after the person has taken the consent back. */
    Testimonial withdrawn(Instant at) {
        Consent given = java.util.Objects.requireNonNull(consent);
        return new Testimonial(
                id,
                edition,
                contribution,
                sourceKind,
                source,
                role,
                organisation,
                statement,
                manner,
                new Consent(given.text(), given.textHash(), given.language(), given.givenAt(), given.uses(), at));
    }

    /** The same after name and words were deleted: what is left keeps them from being brought again. */
    Testimonial erased(Instant at) {
        Consent given = java.util.Objects.requireNonNull(consent);
        Instant withdrawn = given.withdrawnAt() == null ? at : given.withdrawnAt();
        return new Testimonial(
                id,
                edition,
                contribution,
                sourceKind,
                erasedName(contribution, source),
                null,
                null,
                LocalizedText.of(statement.original(), "…"),
                manner,
                new Consent(
                        given.text(), given.textHash(), given.language(), given.givenAt(), given.uses(), withdrawn));
    }

    public boolean isErased() {
        return source.startsWith(ERASED);
    }

    /** What stands in place of a name that was deleted; the same name gives the same again. */
    public static String erasedName(String contribution, String source) {
        try {
            byte[] hash = java.security.MessageDigest.getInstance("SHA-256")
                    .digest((contribution + "/" + source).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return ERASED + java.util.HexFormat.of().formatHex(hash, 0, 12);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Who or what speaks; consent applies to persons alone. */
    public enum SourceKind {
        PERSON,
        DOCUMENT,
        BODY
    }

    /** Whether the words are those of the source. */
    public enum Manner {
        VERBATIM,
        REPORTED
    }

    /**
     * The record of a consent (GDPR, article 7).
     *
     * @param text version of the text that was agreed to
     * @param textHash SHA-256 of that text, in hexadecimal
     * @param language in which the person read it
     */
    public record Consent(
            String text,
            String textHash,
            String language,
            Instant givenAt,
            Set<Use> uses,
            @Nullable Instant withdrawnAt) {

        public Consent {
            uses = Set.copyOf(uses);
        }
    }

    /** What a consent covers. */
    public enum Use {
        NAME,
        QUOTE,
        PHOTO,
        /** In the reports of later editions too. */
        LATER_EDITIONS
    }
}
