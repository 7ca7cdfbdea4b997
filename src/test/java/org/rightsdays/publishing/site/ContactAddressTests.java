package org.rightsdays.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactAddressTests {

    @Test
    void mailAddressAndPageBecomeLinks() {
        assertThat(ContactAddress.of(" days@city.example "))
                .contains(new ContactAddress("days@city.example", "mailto:days@city.example"));
        assertThat(ContactAddress.of("https://city.example/contact"))
                .contains(new ContactAddress("city.example/contact", "https://city.example/contact"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " ", "the mayor", "javascript:alert(1)", "a@b@c.example", "https://", "http://city.example"})
    void whatNobodyCouldWriteToIsNoAddress(String given) {
        assertThat(ContactAddress.of(given)).isEmpty();
    }
}
