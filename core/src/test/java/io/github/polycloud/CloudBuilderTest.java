package io.github.polycloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.auth.Surroundings;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.ScriptedServer;
import io.github.polycloud.http.Step;
import io.github.polycloud.spi.ProviderContext;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a connection is made of. */
final class CloudBuilderTest {

  private static CloudBuilder builder(Map<String, String> environment) {
    return Clouds.connection(new FakeProvider())
        .surroundings(Surroundings.ofEnvironment(environment));
  }

  private static CloudBuilder builder() {
    return builder(Map.of("FAKE_TOKEN", "sesame"));
  }

  private static String endpoint(CloudBuilder builder) {
    try (Cloud cloud = builder.connect()) {
      return cloud.unwrap(ProviderContext.class).endpoint().toString();
    }
  }

  private static CloudException failure(CloudBuilder builder) {
    CloudException error = catchThrowableOfType(CloudException.class, builder::connect);
    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    return error;
  }

  @Test
  void the_first_endpoint_is_the_default() {
    assertThat(endpoint(builder())).isEqualTo("https://eu.fake.example");
  }

  @Test
  void the_default_endpoint_has_its_section_by_its_name(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("fake.conf"), "[fake-eu]\npin=1\n[fake-us]\npin=2\n");
    CloudBuilder builder =
        Clouds.connection(new FakeProvider())
            .surroundings(new Surroundings(Map.of(), folder, folder, folder))
            .credential("token", "sesame");

    try (Cloud cloud = builder.connect()) {
      ProviderContext context = cloud.unwrap(ProviderContext.class);
      assertThat(context.endpointName()).isEqualTo("fake-eu");
      assertThat(context.credentials().require("pin").reveal()).isEqualTo("1");

      builder.credential("pin", "changed later");
      ProviderContext other = context.at("fake-us");
      assertThat(other.endpoint()).hasToString("https://us.fake.example");
      assertThat(other.credentials().require("pin").reveal()).isEqualTo("2");
      assertThat(other.settings()).isEqualTo(context.settings());
      assertThat(catchThrowableOfType(CloudException.class, () -> other.at("fake-moon")))
          .hasMessageContaining("fake-moon");
    }
  }

  @Test
  void an_endpoint_is_a_name_or_a_url() {
    assertThat(endpoint(builder().endpoint("fake-us"))).isEqualTo("https://us.fake.example");
    assertThat(endpoint(builder().endpoint("http://localhost:7/api/")))
        .isEqualTo("http://localhost:7/api");
  }

  @Test
  void the_environment_may_name_the_endpoint_and_an_argument_wins() {
    Map<String, String> environment = Map.of("FAKE_TOKEN", "sesame", "FAKE_ENDPOINT", "fake-us");

    assertThat(endpoint(builder(environment))).isEqualTo("https://us.fake.example");
    assertThat(endpoint(builder(environment).endpoint("fake-eu")))
        .isEqualTo("https://eu.fake.example");
  }

  @Test
  void an_unknown_name_is_answered_with_the_known_ones() {
    assertThat(failure(builder().endpoint("fake-ca")))
        .hasMessageContaining("fake has no endpoint fake-ca; it has fake-eu, fake-us");
  }

  @Test
  void plain_http_to_another_machine_is_refused() {
    assertThat(failure(builder().endpoint("http://api.example.com")))
        .hasMessageContaining("must be https");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://me:hunter2@api.example.com", "https://api.example.com/?key=hunter2"})
  void an_endpoint_that_holds_credentials_is_refused_and_not_quoted(String url) {
    assertThat(failure(builder().endpoint(url))).hasMessageNotContaining("hunter2");
  }

  @Test
  void missing_credentials_are_answered_with_each_place_that_was_looked_at() {
    assertThat(failure(builder(Map.of())))
        .hasMessage(
            "fake: no token found; looked at argument token, environment variable FAKE_TOKEN,"
                + " /nonexistent/.netrc, /nonexistent/fake.conf, /nonexistent/.fake.conf,"
                + " /nonexistent/fake.conf");
  }

  @Test
  void an_unknown_credential_is_answered_with_the_known_ones() {
    assertThat(failure(builder().credential("tokn", "hunter2")))
        .hasMessage("unknown credential tokn; known are login, token, pin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://proxy.example.com", "proxy:3128", "/proxy", "http://me:hunter2@p:1"})
  void a_proxy_is_a_host_and_a_port_and_nothing_secret(String proxy) {
    CloudException error =
        catchThrowableOfType(CloudException.class, () -> builder().proxy(URI.create(proxy)));

    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    assertThat(error).hasMessageContaining("http://host:3128").hasMessageNotContaining("hunter2");
  }

  @Test
  void a_proxy_gets_the_call_with_the_whole_url() {
    try (ScriptedServer proxy = ScriptedServer.playing(Step.json("{}"));
        Cloud cloud =
            builder().endpoint("http://localhost:9/api").proxy(URI.create(proxy.url())).connect()) {
      cloud.raw().get("/apps");
      assertThat(proxy.request().target()).isEqualTo("http://localhost:9/api/apps");
    }
  }

  @Test
  void a_file_without_certificates_gives_no_trust(@TempDir Path folder) throws IOException {
    Path text = Files.writeString(folder.resolve("ca.pem"), "hunter2");

    for (Path pem : new Path[] {text, folder.resolve("none.pem")}) {
      CloudException error = catchThrowableOfType(CloudException.class, () -> builder().trust(pem));
      assertThat(error)
          .hasMessageContaining("cannot read certificates")
          .hasMessageNotContaining("hunter2");
    }
  }

  @Test
  void nothing_is_sent_before_the_first_call() {
    try (ScriptedServer server = ScriptedServer.always(Step.json("{}"));
        Cloud cloud = builder().endpoint(server.url()).userAgent("shop/2").connect()) {
      assertThat(server.requests()).isEmpty();
      cloud.raw().get("/apps");
      assertThat(server.request().header("Authorization")).contains("Bearer sesame");
      assertThat(server.request().header("User-Agent").orElseThrow()).startsWith("shop/2 ");
    }
  }
}
