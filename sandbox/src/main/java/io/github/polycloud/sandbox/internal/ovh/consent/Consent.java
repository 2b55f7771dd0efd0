// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.consent;

import io.github.polycloud.sandbox.internal.http.FormError;
import io.github.polycloud.sandbox.internal.http.FormError.Part;
import io.github.polycloud.sandbox.internal.http.Page;
import io.github.polycloud.sandbox.internal.ovh.auth.Account;
import io.github.polycloud.sandbox.internal.ovh.auth.ApiKeyStore;
import io.github.polycloud.sandbox.internal.ovh.auth.Credential;
import io.github.polycloud.sandbox.internal.ovh.auth.CredentialState;
import io.github.polycloud.sandbox.internal.ovh.protocol.StateLock;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The validation URL: shows the requested access rules, and applies the decision of the owner. */
public final class Consent {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

  private final ApiKeyStore apiKeys;
  private final Account account;
  private final InstantSource clock;
  private final StateLock stateLock;
  private final ConsentPage page;

  public Consent(ApiKeyStore apiKeys, Account account, InstantSource clock, StateLock stateLock) {
    this.apiKeys = apiKeys;
    this.account = account;
    this.clock = clock;
    this.stateLock = stateLock;
    this.page = new ConsentPage(account);
  }

  public void register(RoutesConfig server) {
    server.get(
        "/auth/",
        context -> show(context, pending -> form(200, pending, Decision.NONE, FormError.NONE)));
    server.post(
        "/auth/",
        context -> {
          Decision decision = Decision.of(context);
          show(context, pending -> decide(pending, decision));
        });
  }

  private void show(Context context, Function<Credential, Page> pending) {
    String token = Optional.ofNullable(context.queryParam("credentialToken")).orElse("");
    stateLock.withLock(() -> find(token, pending)).writeTo(context);
  }

  private Page find(String token, Function<Credential, Page> pending) {
    Optional<Credential> credential = apiKeys.byToken(token);
    if (credential.isEmpty()) {
      return Page.message(404, "Unknown link", "No access request was found for this link.");
    }
    CredentialState state = credential.get().state(clock.instant());
    if (state != CredentialState.PENDING_VALIDATION) {
      return decided(credential.get(), state);
    }
    return pending.apply(credential.get());
  }

  private static Page decided(Credential credential, CredentialState state) {
    String application = quoted(credential);
    String decision =
        state == CredentialState.REFUSED
            ? "You refused access to the application " + application
            : "You granted access to the application " + application + lifetime(credential);
    String end = state == CredentialState.EXPIRED ? ". This access has ended" : "";
    return Page.message(
        410,
        "Already decided",
        decision + end + ". For another decision, the application must ask again.");
  }

  private Page decide(Credential credential, Decision decision) {
    if (!decision.accepts() && !decision.refuses()) {
      return form(400, credential, decision, Part.ACTION, "Please accept or refuse.");
    }
    if (decision.needsLogin()
        && !account.matches(decision.account().orElse(""), decision.password().orElse(""))) {
      return form(401, credential, decision, Part.LOGIN, "This account and password do not match.");
    }
    if (decision.refuses()) {
      credential.refuse();
      return Page.message(
              200,
              "Access refused",
              "The application " + quoted(credential) + " was not given access.")
          .thenTo(credential.redirection());
    }
    return decision
        .validity()
        .map(validity -> accept(credential, validity, clock.instant()))
        .orElseGet(
            () ->
                form(
                    400,
                    credential,
                    decision,
                    Part.DURATION,
                    "Please choose one of the durations."));
  }

  private static Page accept(Credential credential, Validity validity, Instant now) {
    credential.accept(now, validity.duration());
    return Page.message(
            200,
            "Access granted",
            "The application "
                + quoted(credential)
                + " may use your account now"
                + lifetime(credential)
                + ".")
        .thenTo(credential.redirection());
  }

  private static String quoted(Credential credential) {
    return "\u201c" + credential.application().name() + "\u201d";
  }

  private static String lifetime(Credential credential) {
    return credential
        .expiration()
        .map(end -> " until " + TIME.format(end.atZone(ZoneOffset.UTC)))
        .orElse(" for an unlimited time");
  }

  private Page form(
      int status, Credential credential, Decision entered, Part part, String message) {
    return form(status, credential, entered, new FormError(part, message));
  }

  private Page form(int status, Credential credential, Decision entered, FormError error) {
    return Page.of(status, page.html(credential, entered, error));
  }
}
