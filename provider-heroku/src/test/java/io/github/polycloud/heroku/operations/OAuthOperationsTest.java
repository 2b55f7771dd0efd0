// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.api.OAuth;
import io.github.polycloud.heroku.model.oauth.IssuedToken;
import io.github.polycloud.heroku.model.oauth.NewOAuthAuthorization;
import io.github.polycloud.heroku.model.oauth.NewOAuthClient;
import io.github.polycloud.heroku.model.oauth.NewOAuthToken;
import io.github.polycloud.heroku.model.oauth.OAuthAuthorization;
import io.github.polycloud.heroku.model.oauth.OAuthAuthorizationUpdate;
import io.github.polycloud.heroku.model.oauth.OAuthClient;
import io.github.polycloud.heroku.model.oauth.OAuthClientUpdate;
import io.github.polycloud.heroku.model.oauth.OAuthSession;
import io.github.polycloud.heroku.model.oauth.OAuthToken;
import java.time.Duration;
import java.util.Objects;

class OAuthOperationsTest extends HerokuOperations<OAuth> {
  OAuthOperationsTest() {
    super(OAuth.class);
  }

  @Override
  protected void runScenario(OAuth oauth) {
    direct(oauth);

    OAuthClient client =
        oauth.createClient(new NewOAuthClient("shop", "https://shop.example.org/callback"));
    assertThat(oauth.client(client.id())).isEqualTo(client);
    assertThat(oauth.clients()).contains(client);
    assertThat(oauth.updateClient(client.id(), OAuthClientUpdate.name("shop two")).name())
        .isEqualTo("shop two");

    authorized(oauth, client);

    assertThat(oauth.rotateCredentials(client.id()).secret()).isNotEqualTo(client.secret());
    assertThat(oauth.deleteClient(client.id()).id()).isEqualTo(client.id());
    assertThat(oauth.clients()).doesNotContain(client);
  }

  private static void direct(OAuth oauth) {
    OAuthAuthorization created =
        oauth.createAuthorization(
            NewOAuthAuthorization.of("read", "write")
                .description("nightly report")
                .expiresIn(Duration.ofHours(2)));
    IssuedToken token = Objects.requireNonNull(created.accessToken());
    assertThat(token.expiresIn()).isEqualTo(7200);
    assertThat(oauth.authorization(created.id()).scope()).containsExactly("read", "write");
    assertThat(oauth.authorizations()).extracting(OAuthAuthorization::id).contains(created.id());
    OAuthAuthorization renewed = oauth.regenerateTokens(created.id());
    assertThat(Objects.requireNonNull(renewed.accessToken()).token()).isNotEqualTo(token.token());
    endSession(oauth);
    assertThat(oauth.deleteAuthorization(created.id()).id()).isEqualTo(created.id());
    assertThat(oauth.authorizations())
        .extracting(OAuthAuthorization::id)
        .doesNotContain(created.id());
  }

  private static void endSession(OAuth oauth) {
    OAuthAuthorization granted =
        oauth.createAuthorization(NewOAuthAuthorization.of("read").description("on a laptop"));
    String session = Objects.requireNonNull(granted.session()).id();
    assertThat(oauth.sessions())
        .filteredOn(one -> one.id().equals(session))
        .extracting(OAuthSession::description)
        .containsExactly("on a laptop");
    assertThat(oauth.deleteSession(session).id()).isEqualTo(session);
    assertThat(oauth.sessions()).extracting(OAuthSession::id).doesNotContain(session);
    assertThat(oauth.authorizations())
        .extracting(OAuthAuthorization::id)
        .doesNotContain(granted.id());
  }

  private static void authorized(OAuth oauth, OAuthClient client) {
    String secret = Objects.requireNonNull(client.secret());
    OAuthAuthorization given =
        oauth.createAuthorization(
            NewOAuthAuthorization.builder("identity").client(client.id()).build());
    assertThat(
            oauth
                .updateAuthorization(
                    given.id(),
                    OAuthAuthorizationUpdate.description(client.id(), secret, "for the shop"))
                .description())
        .isEqualTo("for the shop");

    String code = Objects.requireNonNull(Objects.requireNonNull(given.grant()).code());
    OAuthToken first = oauth.createToken(NewOAuthToken.exchange(code, secret));
    String refresh = Objects.requireNonNull(first.refreshToken()).token();
    OAuthToken second = oauth.createToken(NewOAuthToken.refresh(refresh, secret));
    assertThat(Objects.requireNonNull(second.accessToken()).token())
        .isNotEqualTo(Objects.requireNonNull(first.accessToken()).token());
    assertThat(oauth.deleteToken(second.id()).id()).isEqualTo(second.id());
  }
}
