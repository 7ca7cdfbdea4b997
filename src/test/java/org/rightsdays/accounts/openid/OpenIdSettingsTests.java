package org.rightsdays.accounts.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsdays.notifications.EmailAddress;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class OpenIdSettingsTests {

    @Test
    void providerIsReadFromTheEnvironmentAsTheGuideSays() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of(
                                        "RIGHTSDAYS_OIDC_TAMPERE_NAME", "City of Tampere",
                                        "RIGHTSDAYS_OIDC_TAMPERE_ISSUER", "https://id.tampere.example",
                                        "RIGHTSDAYS_OIDC_TAMPERE_CLIENTID", "rightsdays",
                                        "RIGHTSDAYS_OIDC_TAMPERE_CLIENTSECRET", "secret",
                                        "RIGHTSDAYS_OIDC_TAMPERE_DOMAINS", "tampere.example, Pirkanmaa.example")));

        assertThat(OpenId.settings(environment))
                .isEqualTo(Map.of(
                        "tampere",
                        new OpenIdSettings(
                                "City of Tampere",
                                URI.create("https://id.tampere.example"),
                                "rightsdays",
                                "secret",
                                List.of("tampere.example", "Pirkanmaa.example"))));
    }

    @Test
    void providerSpeaksForItsDomainsAndNotForThoseBelow() {
        var settings = new OpenIdSettings(
                "City of Tampere", URI.create("https://id.tampere.example"), "a", "b", List.of("Tampere.example "));
        assertThat(settings.speaksFor(new EmailAddress("aino@tampere.example"))).isTrue();
        assertThat(settings.speaksFor(new EmailAddress("aino@evil-tampere.example")))
                .isFalse();
        assertThat(settings.speaksFor(new EmailAddress("aino@mail.tampere.example")))
                .isFalse();
    }
}
