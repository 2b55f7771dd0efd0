// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.heroku.login.HerokuLogin;
import io.github.polycloud.heroku.login.HerokuTokens;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.model.FieldUpdate;
import io.github.polycloud.model.Profile;
import io.github.polycloud.testing.contract.UnexpectedResponseContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;

/** Every call of the Platform API, with responses that it does not document. */
@Tag("jdk-independent")
class EveryResponseTest extends UnexpectedResponseContract {
  private static final URI CALLBACK = URI.create("http://127.0.0.1/callback");

  /** The logins, which are not reached from a client. */
  interface Logins {
    HerokuTokens browser();

    Profile password();

    Profile refreshToken();
  }

  @Override
  protected CloudBuilder connection() {
    return Clouds.builder(new HerokuProvider())
        .environment(Environment.of(Map.of()))
        .credential("token", "a-sample-token");
  }

  @Override
  protected Map<Class<?>, Object> clients(Cloud cloud, String url) {
    return Map.of(
        Heroku.class,
        cloud.unwrap(Heroku.class),
        Logins.class,
        new Logins() {
          @Override
          public HerokuTokens browser() {
            return HerokuLogin.of("client", Secret.of("a-sample-secret"), CALLBACK)
                .identityUrl(url)
                .signIn(EveryResponseTest::allow);
          }

          @Override
          public Profile password() {
            return profile(credentials("email", "ann@example.com", "password", "a-sample-word"));
          }

          @Override
          public Profile refreshToken() {
            return profile(
                credentials("token", "old", "refresh_token", "next", "client_secret", "sample"));
          }

          private CloudBuilder credentials(String... values) {
            CloudBuilder builder =
                Clouds.builder(new HerokuProvider()).environment(Environment.of(Map.of()));
            for (int i = 0; i < values.length; i += 2) {
              builder.credential(values[i], values[i + 1]);
            }
            return builder;
          }

          private Profile profile(CloudBuilder builder) {
            try (Cloud own = configure(builder).connect()) {
              return own.account().profile();
            }
          }
        });
  }

  /** The browser of a user who allows access. */
  private static void allow(URI page) {
    Map<String, String> query =
        Arrays.stream(page.getRawQuery().split("&"))
            .map(field -> field.split("=", 2))
            .collect(
                Collectors.toMap(
                    field -> field[0],
                    field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    URI target = URI.create(query.get("redirect_uri") + "?code=c&state=" + query.get("state"));
    try {
      target.toURL().openStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected List<String> documents() {
    return List.of(
        "{\"access_token\":\"x\",\"expires_in\":1e30}",
        "{\"access_token\":\"x\",\"expires_in\":-9223372036854775808,\"refresh_token\":\"\"}",
        "{\"access_token\":{\"token\":\"x\",\"expires_in\":1e30}}",
        "{\"access_token\":{\"token\":\"x\",\"expires_in\":9223372036854775807}}");
  }

  @Override
  protected Map<Class<?>, Object> typedArguments() {
    Function<Heroku, Object> call = heroku -> heroku.apps().get("text");
    return Map.of(Function.class, call, FieldUpdate.class, FieldUpdate.clear());
  }

  /** What a build or release would have to be, to have output. */
  @Override
  protected Set<String> rejectedCalls() {
    return Set.of(
        "OutputLines.hasNext()",
        "OutputLines.next()",
        "SourceDeployer.output(Build)",
        "SourceDeployer.output(Release)",
        "SourceDeployer.outputSnapshot(Build)");
  }

  @Override
  protected BodyCodec codec() {
    return Heroku.CODEC;
  }

  @Override
  protected String wireName(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
