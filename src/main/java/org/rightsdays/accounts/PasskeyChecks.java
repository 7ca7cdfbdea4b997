package org.rightsdays.accounts;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rightsdays.platform.web.Origin;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whether what a passkey signed is right (WebAuthn), by webauthn4j; made when the first is asked for. */
@Lazy
@Component
class PasskeyChecks {

    /** Ed25519, ES256 and RS256, which all passkeys of today know. */
    static final List<Long> ALGORITHMS = List.of(-8L, -7L, -257L);

    private static final List<PublicKeyCredentialParameters> PARAMETERS = ALGORITHMS.stream()
            .map(algorithm -> new PublicKeyCredentialParameters(
                    PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(algorithm)))
            .toList();

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);
    private final Origin origin;

    PasskeyChecks(Origin origin) {
        this.origin = origin;
    }

    /** What is kept of a passkey. */
    record Checked(byte[] id, byte[] credential, long signatures) {}

    /** The host that passkeys belong to. */
    String host() {
        return Objects.requireNonNull(URI.create(origin.address()).getHost());
    }

    /** The passkey that a browser has made; empty where something about it is not right. */
    Optional<Checked> made(String json, byte[] challenge) {
        try {
            RegistrationData data = manager.verifyRegistrationResponseJSON(
                    json, new RegistrationParameters(server(challenge), PARAMETERS, true, true));
            var authenticator =
                    Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            AttestedCredentialData credential = Objects.requireNonNull(authenticator.getAttestedCredentialData());
            return Optional.of(new Checked(
                    credential.getCredentialId(), credentials.convert(credential), authenticator.getSignCount()));
        } catch (VerificationException | DataConversionException | NullPointerException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Which passkey claims to have signed; empty where that can't be read. */
    Optional<byte[]> claimed(String json) {
        try {
            return Optional.ofNullable(
                    manager.parseAuthenticationResponseJSON(json).getCredentialId());
        } catch (DataConversionException | NullPointerException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** How often the passkey has signed by now; empty where it has not signed this. */
    Optional<Long> signed(String json, byte[] challenge, byte[] credential, long signatures) {
        try {
            var record = new CredentialRecordImpl(
                    new NoneAttestationStatement(),
                    null,
                    null,
                    null,
                    signatures,
                    credentials.convert(credential),
                    null,
                    null,
                    null,
                    null);
            AuthenticationData data = manager.verifyAuthenticationResponseJSON(
                    json, new AuthenticationParameters(server(challenge), record, null, true, true));
            return Optional.of(
                    Objects.requireNonNull(data.getAuthenticatorData()).getSignCount());
        } catch (VerificationException | DataConversionException | NullPointerException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private ServerProperty server(byte[] challenge) {
        return ServerProperty.builder()
                .origin(new com.webauthn4j.data.client.Origin(origin.address()))
                .rpId(host())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }
}
