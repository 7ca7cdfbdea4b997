package org.rightsdays.publishing.linkeddata;

import java.util.List;
import java.util.Map;
import org.rightsdays.coalition.Organisation;
import org.rightsdays.coalition.OrganisationId;
import org.rightsdays.editions.Edition;
import org.rightsdays.programme.Contribution;
import org.rightsdays.publishing.Addresses;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Editions and contributions as schema.org JSON-LD, in the language of the addresses given. What is not stated is left
 * out. The text may stand in a {@code script} element as it is: it holds no {@code <}.
 */
@Component
public class LinkedData {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * An event, or a creative work where nothing takes place.
     *
     * @param organisations the host and the partners, as far as they are known
     */
    public String of(
            Contribution contribution, Edition edition, Map<OrganisationId, Organisation> organisations, Addresses to) {
        return write(new DescribedContribution(contribution, edition, organisations, to).asMap());
    }

    /** The days as one event, with who convenes and coordinates them. */
    public String of(Edition edition, List<Organisation> coordinators, Addresses to) {
        return write(new DescribedEdition(edition, coordinators, to).asMap());
    }

    private static String write(Map<String, Object> description) {
        return MAPPER.writeValueAsString(description).replace("<", "\\u003c");
    }
}
