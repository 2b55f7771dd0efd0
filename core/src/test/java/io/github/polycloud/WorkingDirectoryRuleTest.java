// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.auth.IniFile;
import io.github.polycloud.auth.NetrcFile;
import io.github.polycloud.auth.SettingKey;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** To which URLs credentials of which source are sent. */
@Tag("jdk-independent")
final class WorkingDirectoryRuleTest {
  private static final String OWN = "https://own.example";
  private static final String TOKENS = "https://tokens.own.example/token";
  private static final String KNOWN_TOKENS = "https://auth.fake.example/token";
  private static final List<String> SOURCES = List.of("argument", "environment", "etc", "home");

  @TempDir private Path folder;
  private final Map<String, String> variables = new HashMap<>();
  private CloudBuilder builder;

  /** A provider with a token service. */
  private static final class TokenProvider extends FakeProvider {
    @Override
    public ProviderInfo info() {
      return ProviderInfo.builder("fake")
          .endpoint("fake-eu", "https://eu.fake.example", Map.of("token_url", KNOWN_TOKENS))
          .endpointEnvironmentVariable("FAKE_ENDPOINT")
          .credential(
              CredentialKey.optional("login", "FAKE_LOGIN"),
              CredentialKey.secret("token", "FAKE_TOKEN"),
              CredentialKey.optionalSecret("pin", "FAKE_PIN"))
          .credentialFile(new NetrcFile("login", "token"), new IniFile("fake.conf"))
          .setting(
              SettingKey.optional("token_url", "FAKE_TOKEN_URL"),
              SettingKey.optional("region", "FAKE_REGION"))
          .build();
    }
  }

  static Stream<Arguments> mixes() {
    List<Arguments> mixes = new ArrayList<>();
    for (String secret : with("netrc", "work")) {
      for (String endpoint : with("default", "work")) {
        for (String tokenUrl : with("default", "work")) {
          boolean allowed =
              secret.equals("work") || !endpoint.equals("work") && !tokenUrl.equals("work");
          mixes.add(Arguments.of(secret, endpoint, tokenUrl, allowed));
        }
      }
    }
    return mixes.stream();
  }

  private static List<String> with(String... more) {
    return Stream.concat(SOURCES.stream(), Stream.of(more)).toList();
  }

  @ParameterizedTest(name = "secret of {0}, endpoint of {1}, token URL of {2}: {3}")
  @MethodSource("mixes")
  void aFileInTheWorkingDirectoryIntroducesUrlsForItsOwnSecretsOnly(
      String secret, String endpoint, String tokenUrl, boolean allowed) {
    set("endpoint", "default", endpoint, OWN);
    String section = endpoint.equals("default") ? "fake-eu" : OWN;
    set("token_url", section, tokenUrl, TOKENS);
    set("token", section, secret, "hunter2");

    if (allowed) {
      builder().connect().close();
    } else {
      assertThat(failure())
          .hasMessageContaining("a file in the working directory")
          .hasMessageContaining(folder.resolve("work/fake.conf").toString())
          .hasMessageContaining("token is from ")
          .hasMessageContaining("call trustWorkingDirectory()");
      builder().trustWorkingDirectory().connect().close();
    }
  }

  @Test
  void theErrorSaysWhoChoseTheUrlWhichSecretIsElsewhereAndWhatToDo() {
    set("endpoint", "default", "work", OWN);
    set("token", OWN, "environment", "hunter2");

    assertThat(failure())
        .hasMessage(
            "fake: the endpoint is from "
                + folder.resolve("work/fake.conf")
                + " section [default], a file in the working directory, but token is from"
                + " environment variable FAKE_TOKEN; credentials are sent to a URL from such a file"
                + " only if they are from the same file: set the endpoint as an argument or with"
                + " FAKE_ENDPOINT, or call trustWorkingDirectory() of the builder");
  }

  @Test
  void eachSecretMustBeOfTheSameFile() {
    set("endpoint", "default", "work", OWN);
    set("token", OWN, "work", "hunter2");
    set("pin", OWN, "home", "hunter3");

    assertThat(failure())
        .hasMessageContaining("but pin is from " + folder.resolve("home/.fake.conf"))
        .hasMessageNotContaining("token is from");
  }

  @Test
  void whatIsNotSecretMayBeFromAnywhere() {
    set("endpoint", "default", "work", OWN);
    set("token", OWN, "work", "hunter2");
    set("login", OWN, "environment", "anna");

    builder().connect().close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fake-eu", "https://eu.fake.example", "https://EU.fake.example/v1/"})
  void aFileInTheWorkingDirectoryMayChooseAnEndpointOfTheProvider(String endpoint) {
    set("endpoint", "default", "work", endpoint);
    set("token", "any", "environment", "hunter2");

    builder().connect().close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://eu.fake.example.own.example",
        "https://eu.fake.example:8443",
        "http://127.0.0.1:8080",
        "https://fake-eu/"
      })
  void anotherHostIsNoEndpointOfTheProvider(String endpoint) {
    set("endpoint", "default", "work", endpoint);
    set("token", "any", "environment", "hunter2");

    assertThat(failure()).hasMessageContaining("the endpoint is from");
  }

  @ParameterizedTest
  @CsvSource({
    "token_url," + KNOWN_TOKENS + ",true",
    "token_url,https://auth.fake.example/other,false",
    "token_url,//own.example,false",
    "region,eu-1,true",
    "region,own.example/x,false"
  })
  void aSettingOfTheWorkingDirectoryIsNoUrlOfAnother(String name, String value, boolean allowed) {
    set(name, "fake-eu", "work", value);
    set("token", "fake-eu", "environment", "hunter2");

    if (allowed) {
      builder().connect().close();
    } else {
      assertThat(failure()).hasMessageContaining("the " + name + " is from");
    }
  }

  @Test
  void headerFieldsOfTheApplicationAreSecretsToo() {
    set("endpoint", "default", "work", OWN);
    set("token", OWN, "work", "hunter2");

    assertThat(catchThrowableOfType(CloudException.class, builder().header("X-Key", "k")::connect))
        .hasMessageContaining("but header X-Key is from the application");
  }

  @Test
  void anEndpointOfTheWorkingDirectoryDoesNotBindOneThatTheApplicationAsksFor() {
    set("endpoint", "default", "work", OWN);
    set("token", OWN, "environment", "hunter2");

    builder().endpoint("https://other.example").connect().close();
  }

  @ParameterizedTest
  @CsvSource({"home,home", "home,etc", "home,''"})
  void aDirectoryOfTheUserIsTrustedAlsoAsWorkingDirectory(String home, String work) {
    set("endpoint", "default", "home", OWN);
    set("token", OWN, "environment", "hunter2");

    builder(home, work).connect().close();
  }

  @Test
  void configuredCloudsReportIt() {
    set("endpoint", "default", "work", OWN);
    set("token", OWN, "environment", "hunter2");

    assertThat(catchThrowableOfType(CloudException.class, builder()::connectIfConfigured))
        .hasMessageContaining("a file in the working directory");
  }

  /** Sets a value in one of the sources. */
  private void set(String name, String section, String source, String value) {
    switch (source) {
      case "default" -> {}
      case "argument" -> argument(name, value);
      case "environment" -> variables.put("FAKE_" + name.toUpperCase(Locale.ROOT), value);
      case "netrc" -> write("home/.netrc", "default password " + value);
      case "home" -> write("home/.fake.conf", "[" + section + "]\n" + name + "=" + value);
      default -> write(source + "/fake.conf", "[" + section + "]\n" + name + "=" + value);
    }
  }

  private void argument(String name, String value) {
    if (name.equals("endpoint")) {
      builder().endpoint(value);
    } else if (name.equals("token_url")) {
      builder().setting(name, value);
    } else {
      builder().credential(name, value);
    }
  }

  private CloudBuilder builder() {
    return builder("home", "work");
  }

  private CloudBuilder builder(String home, String work) {
    if (builder == null) {
      builder = Clouds.builder(new TokenProvider());
    }
    return builder.environment(
        new Environment(
            variables, folder.resolve(home), folder.resolve(work), folder.resolve("etc")));
  }

  private CloudException failure() {
    CloudException error = catchThrowableOfType(CloudException.class, builder()::connect);
    assertThat(error).isNotNull().hasMessageNotContaining("hunter");
    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    return error;
  }

  private void write(String name, String text) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(
          folder.resolve(name), text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
