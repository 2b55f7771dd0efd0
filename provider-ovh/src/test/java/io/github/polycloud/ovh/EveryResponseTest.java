// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.model.Profile;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.model.TaskState;
import io.github.polycloud.ovh.login.OvhLogin;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import io.github.polycloud.ovh.model.domain.NewRecord;
import io.github.polycloud.ovh.model.domain.RecordType;
import io.github.polycloud.testing.contract.UnexpectedResponseContract;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import tools.jackson.core.type.TypeReference;

/** Every call of OVH, with responses that it does not document. */
@Tag("jdk-independent")
class EveryResponseTest extends UnexpectedResponseContract {
  private static final ConsumerKeyRequest READ = ConsumerKeyRequest.create().readOnly("/me");

  /** What is not reached from a client: logins, and the first call of a connection. */
  interface Logins {
    Secret consumerKey();

    Profile firstCall();

    Profile serviceAccount();
  }

  @Override
  protected CloudBuilder connection() {
    return application().credential("consumer_key", "a-sample-consumer-key");
  }

  private static CloudBuilder application() {
    return builder()
        .credential("application_key", "a-sample-key")
        .credential("application_secret", "a-sample-secret");
  }

  private static CloudBuilder builder() {
    return Clouds.builder(new OvhProvider()).environment(Environment.of(Map.of()));
  }

  /** The time, which the first call reads. */
  @Override
  protected String firstBody() {
    return "1772366400";
  }

  @Override
  protected Map<Class<?>, Object> clients(Cloud cloud, String url) {
    Ovh ovh = cloud.unwrap(Ovh.class);
    return Map.of(
        Ovh.class,
        ovh,
        Logins.class,
        new Logins() {
          @Override
          public Secret consumerKey() {
            return OvhLogin.of(ovh, READ)
                .remoteBrowser()
                .pollInterval(Duration.ofMillis(1))
                .timeout(Duration.ofMillis(30))
                .signIn(page -> {});
          }

          @Override
          public Profile firstCall() {
            return profile(connection());
          }

          @Override
          public Profile serviceAccount() {
            return profile(
                builder()
                    .credential("client_id", "a-sample-id")
                    .credential("client_secret", "a-sample-secret")
                    .setting("token_url", url));
          }

          private Profile profile(CloudBuilder builder) {
            try (Cloud own = configure(builder).connect()) {
              return own.account().profile();
            }
          }
        });
  }

  @Override
  protected List<String> documents() {
    return List.of(
        "{\"access_token\":\"x\",\"expires_in\":1e30}",
        "{\"consumerKey\":\"x\",\"validationUrl\":\"x\",\"state\":\"pendingValidation\"}",
        "1e30",
        "-1");
  }

  @Override
  protected Map<String, Object> namedArguments() {
    return Map.of(
        "template",
        "/sample/{id}",
        "zoneName",
        "zone.example",
        "subDomain",
        "www",
        "target",
        "192.0.2.1",
        "targets",
        new String[] {"192.0.2.1"});
  }

  @Override
  protected Map<Class<?>, Object> typedArguments() {
    Supplier<List<String>> ids = () -> List.of("text");
    return Map.of(
        ConsumerKeyRequest.class,
        READ,
        RecordType.class,
        RecordType.A,
        ServerTask.class,
        new ServerTask("text", "1", "reboot", TaskState.of("todo"), null, null),
        NewRecord.class,
        new NewRecord(RecordType.A, "www", "192.0.2.1", null),
        TypeReference.class,
        new TypeReference<Map<String, Object>>() {},
        Supplier.class,
        ids);
  }

  @Override
  protected BodyCodec codec() {
    return Ovh.CODEC;
  }

  /** It takes the name of an endpoint. */
  @Override
  protected Set<String> rejectedCalls() {
    return Set.of("Ovh.withEndpoint(String)");
  }

  @Override
  protected String wireName(String component) {
    return component;
  }
}
