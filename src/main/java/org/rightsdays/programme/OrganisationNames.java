package org.rightsdays.programme;

import java.util.List;
import org.rightsdays.coalition.OrganisationsChanged;
import org.rightsdays.platform.storage.ContentVersion;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Follows the names, kinds and countries of organisations, by which contributions are found, sorted and filtered. It
 * does so within the transaction of the change, so that both are seen together.
 */
@Component
class OrganisationNames {

    private static final int BATCH = 500;

    private final ContributionStore store;
    private final ContributionWriter writer;
    private final ContributionSaving saving;
    private final ContentVersion contentVersion;

    OrganisationNames(
            ContributionStore store,
            ContributionWriter writer,
            ContributionSaving saving,
            ContentVersion contentVersion) {
        this.store = store;
        this.writer = writer;
        this.saving = saving;
        this.contentVersion = contentVersion;
    }

    @EventListener
    void on(OrganisationsChanged fact) {
        List<Integer> numbers = store.numbersOf(fact.organisations());
        for (int start = 0; start < numbers.size(); start += BATCH) {
            int[] batch = numbers.subList(start, Math.min(start + BATCH, numbers.size())).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            writer.touch(batch, contentVersion.raise());
            saving.writeWords(store.read(batch));
        }
    }
}
