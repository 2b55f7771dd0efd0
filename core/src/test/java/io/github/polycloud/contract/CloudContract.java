package io.github.polycloud.contract;

import static io.github.polycloud.contract.Errors.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.RawAnswer;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ops.Capability;
import org.junit.jupiter.api.Test;

/** What holds for every connection, whatever it can do. */
public abstract class CloudContract {
  /** A connection to the provider under test. */
  protected abstract Cloud cloud();

  /** A path that the service does not know. */
  protected String unknownPath() {
    return "/no/such/thing";
  }

  /** A path that can be read. */
  protected abstract String knownPath();

  /** A connection with credentials that the service refuses. */
  protected abstract Cloud withWrongCredentials();

  @Test
  void hasExactlyTheCapabilitiesThatItsDescriptionPromises() {
    for (Capability<?> capability : Capability.builtIn()) {
      assertThat(cloud().find(capability.type()).isPresent())
          .as(capability.name())
          .isEqualTo(cloud().provider().capabilities().contains(capability));
    }
  }

  @Test
  void namesWhatItHasWhenItIsAskedForWhatItHasNot() {
    for (Capability<?> capability : Capability.builtIn()) {
      if (!cloud().provider().capabilities().contains(capability)) {
        assertThat(assertFails(ErrorKind.UNSUPPORTED, () -> cloud().require(capability.type())))
            .hasMessageContaining(cloud().provider().id())
            .hasMessageContaining(capability.type().getSimpleName());
      }
    }
  }

  @Test
  void reachesAnyPathRaw() {
    RawAnswer answer = cloud().raw().get(knownPath());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isNotBlank();
  }

  @Test
  void saysNotFoundForAPathThatIsNotThere() {
    CloudException error = assertFails(ErrorKind.NOT_FOUND, () -> cloud().raw().get(unknownPath()));
    assertThat(error.status()).hasValue(404);
    assertThat(error.operation()).hasValue("GET " + unknownPath());
  }

  @Test
  void saysAuthenticationForWrongCredentials() {
    try (Cloud stranger = withWrongCredentials()) {
      CloudException error = assertFails(ErrorKind.AUTHENTICATION, () -> stranger.account().me());
      assertThat(error.retryable()).isFalse();
    }
  }

  @Test
  void showsNoSecretWhenPrinted() {
    assertThat(cloud().toString()).contains(cloud().provider().id()).hasSizeLessThan(200);
  }

  @Test
  void refusesToBeAnotherCloudsNativeClient() {
    assertFails(ErrorKind.UNSUPPORTED, () -> cloud().unwrap(Runnable.class));
  }

  @Test
  void refusesAPathThatCouldSmuggleSomething() {
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().raw().get("no-slash"));
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().raw().get("/a b"));
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().raw().get("/a\r\nX: y"));
  }
}
