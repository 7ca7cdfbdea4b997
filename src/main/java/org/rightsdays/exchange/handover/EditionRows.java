package org.rightsdays.exchange.handover;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.editions.TakingPart;
import org.rightsdays.exchange.columns.ContributionColumns;
import org.rightsdays.exchange.columns.DetailColumns.Images;
import org.rightsdays.exchange.columns.DetailColumns.Links;
import org.rightsdays.exchange.columns.DetailColumns.Parts;
import org.rightsdays.exchange.columns.DetailColumns.Places;
import org.rightsdays.exchange.columns.DetailColumns.Sessions;
import org.rightsdays.exchange.columns.OrganisationColumns;
import org.rightsdays.exchange.handover.SheetFiles.Rows;
import org.rightsdays.platform.i18n.LocalizedText;
import org.rightsdays.programme.Answer;
import org.rightsdays.programme.Contribution;
import org.rightsdays.programme.Modality;
import org.rightsdays.programme.PartnerRole;
import org.rightsdays.programme.Session;

/** Organisations and contributions as rows that the import reads back without loss. */
final class EditionRows {

    private final Rows rows;
    private final UnaryOperator<@Nullable String> pictures;

    /** @param pictures hash to the path of the file; null for one that is gone */
    EditionRows(Rows rows, UnaryOperator<@Nullable String> pictures) {
        this.rows = rows;
        this.pictures = pictures;
    }

    void add(Organisation one, Set<TakingPart.Role> roles) {
        var cells = Cells.in(one.name().original())
                .set(OrganisationColumns.ID, one.id().slug())
                .text(OrganisationColumns.NAME, one.name())
                .set(OrganisationColumns.KIND, one.kind())
                .set(OrganisationColumns.COUNTRY, one.country())
                .set(OrganisationColumns.TIME_ZONE, one.zone())
                .set(OrganisationColumns.WEBSITE, one.website())
                .text(OrganisationColumns.SUMMARY, one.summary())
                .set(OrganisationColumns.COALITION_MEMBER, answer(one.membership()))
                .set(OrganisationColumns.TAKING_PART, roles.isEmpty() ? null : roles)
                .set(OrganisationColumns.SOURCE, one.source());
        var position = one.position();
        if (position != null) {
            cells.set(OrganisationColumns.LATITUDE, position.latitude())
                    .set(OrganisationColumns.LONGITUDE, position.longitude());
        }
        var logo = one.logo();
        String file = logo == null ? null : pictures.apply(logo.picture());
        if (logo != null && file != null) {
            cells.set(OrganisationColumns.LOGO, file).text(OrganisationColumns.LOGO_ALTERNATIVE, logo.alternative());
        }
        rows.add(OrganisationColumns.SHEET, cells);
    }

    private static @Nullable Answer answer(Organisation.Membership membership) {
        return switch (membership) {
            case MEMBER -> Answer.YES;
            case NOT_MEMBER -> Answer.NO;
            case NOT_STATED -> null;
        };
    }

    void add(Contribution one) {
        var cells = Cells.in(one.title().original())
                .set(ContributionColumns.ID, one.id().slug())
                .set(ContributionColumns.HOST, one.host().slug())
                .text(ContributionColumns.TITLE, one.title())
                .set(ContributionColumns.KINDS, one.formats())
                .set(ContributionColumns.MODE, one.mode())
                .set(ContributionColumns.THEMES, one.themes())
                .set(ContributionColumns.PRINCIPLES, one.principles())
                .set(ContributionColumns.PARTNERS, partners(one))
                .text(ContributionColumns.SUMMARY, one.summary())
                .text(ContributionColumns.DESCRIPTION, one.description())
                .set(ContributionColumns.STATE, one.state())
                .text(ContributionColumns.STATE_NOTE, one.stateNote())
                .set(ContributionColumns.LONG_RUNNING, one.longRunning())
                .set(ContributionColumns.LANGUAGES, languages(one))
                .set(ContributionColumns.FREE, stated(one.cost().free()))
                .text(ContributionColumns.COST_NOTE, one.cost().note())
                .text(ContributionColumns.AUDIENCE, one.audience())
                .set(ContributionColumns.WITH_CHILDREN, stated(one.withChildren()))
                .text(ContributionColumns.ACCESSIBILITY_NOTE, one.accessibilityNote())
                .text(ContributionColumns.RIGHTS_NOTE, one.rights().note());
        ContributionColumns.ACCESSIBILITY.forEach((fact, column) -> cells.set(column, stated(one.accessible(fact))));
        ContributionColumns.RIGHTS.forEach(
                (question, column) -> cells.set(column, stated(one.rights().to(question))));
        rows.add(ContributionColumns.SHEET, cells);
        details(one);
    }

    private static @Nullable Answer stated(Answer answer) {
        return answer == Answer.NOT_STATED ? null : answer;
    }

    private static List<String> partners(Contribution one) {
        return one.partners().stream()
                .map(partner -> partner.organisation().slug()
                        + (partner.role() == PartnerRole.PARTNER ? "" : ":" + Cells.word(partner.role())))
                .toList();
    }

    private static List<String> languages(Contribution one) {
        return one.languages().stream()
                .map(spoken -> spoken.language()
                        + (spoken.modality() == Modality.SPOKEN ? "" : ":" + Cells.word(spoken.modality())))
                .toList();
    }

    private void details(Contribution one) {
        String slug = one.id().slug();
        String language = one.title().original();
        one.parts()
                .forEach(part -> rows.add(
                        Parts.SHEET,
                        row(slug, part.title(), language)
                                .set(Parts.ID, part.key())
                                .text(Parts.TITLE, part.title())
                                .set(Parts.KINDS, part.formats())
                                .set(Parts.MODE, part.mode())
                                .text(Parts.SUMMARY, part.summary())));
        one.places()
                .forEach(place -> rows.add(
                        Places.SHEET,
                        row(slug, place.name(), language)
                                .set(Places.ID, place.key())
                                .text(Places.NAME, place.name())
                                .set(Places.ADDRESS, place.address())
                                .set(Places.LATITUDE, place.latitude())
                                .set(Places.LONGITUDE, place.longitude())));
        one.sessions().forEach(session -> rows.add(Sessions.SHEET, session(slug, session, language)));
        one.links()
                .forEach(link -> rows.add(
                        Links.SHEET,
                        row(slug, link.label(), language)
                                .set(Links.PURPOSE, link.purpose())
                                .set(Links.ADDRESS, link.address())
                                .text(Links.LABEL, link.label())));
        one.images().forEach(image -> image(slug, image, language));
    }

    private static Cells session(String slug, Session session, String language) {
        return row(slug, session.title(), language)
                .set(Sessions.FIRST_DAY, session.firstDay())
                .set(Sessions.LAST_DAY, session.lastDay())
                .set(Sessions.START, session.start())
                .set(Sessions.END, session.end())
                .set(Sessions.TIME_ZONE, session.zone())
                .text(Sessions.TITLE, session.title())
                .set(Sessions.PART, session.part())
                .set(Sessions.PLACE, session.place());
    }

    private void image(String slug, Contribution.Image image, String language) {
        String file = pictures.apply(image.picture());
        if (file != null) {
            rows.add(
                    Images.SHEET,
                    row(slug, image.alternative(), language)
                            .set(Images.FILE, file)
                            .text(Images.ALTERNATIVE, image.alternative())
                            .set(Images.CREDIT, image.credit())
                            .set(Images.LICENCE, image.licence()));
        }
    }

    private static Cells row(String slug, @Nullable LocalizedText text, String otherwise) {
        return Cells.in(text == null ? otherwise : text.original())
                .set(org.rightsdays.exchange.columns.DetailColumns.CONTRIBUTION, slug);
    }
}
