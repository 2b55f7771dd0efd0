package io.github.polycloud.contract;

import static io.github.polycloud.contract.Errors.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.App;
import io.github.polycloud.model.NewApp;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What apps promise everywhere. */
public abstract class AppsContract {
  /** A connection to the provider under test. */
  protected abstract Cloud cloud();

  /** An app that is there, of a provider by which none is made; empty where apps are made. */
  protected Optional<String> standingApp() {
    return Optional.empty();
  }

  private void assumeThatAppsAreMade() {
    assumeTrue(standingApp().isEmpty(), "no app is made by a call here");
  }

  @Test
  void renamesAnAppThatStands() {
    String name = standingApp().orElse(null);
    assumeTrue(name != null, "apps are made here, and renamed when they are");
    App before = cloud().apps().get(name);
    assertThat(cloud().apps().list()).contains(before);
    assertThat(cloud().apps().rename(name, "contract-renamed").name())
        .isEqualTo("contract-renamed");
    assertThat(cloud().apps().get("contract-renamed").id()).isEqualTo(before.id());
    assertThat(cloud().apps().rename("contract-renamed", before.name())).isEqualTo(before);
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().apps().get("contract-renamed"));
  }

  @Test
  void saysWhatToDoInsteadOfWhatTheProviderDoesNotOffer() {
    String name = standingApp().orElse(null);
    assumeTrue(name != null, "all of it is offered here");
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> cloud().apps().create(NewApp.named("contract-app")),
            () -> cloud().apps().maintenance(name, true),
            () -> cloud().apps().delete(name))) {
      assertThat(assertFails(ErrorKind.UNSUPPORTED, call))
          .hasMessageMatching(cloud().provider().id() + ": .+: .+");
    }
    assertThat(cloud().apps().get(name).name()).isEqualTo(name);
  }

  @Test
  void createsListsRenamesAndDestroysAnApp() {
    assumeThatAppsAreMade();
    App made = cloud().apps().create(NewApp.named("contract-app"));
    assertThat(made.name()).isEqualTo("contract-app");
    assertThat(made.id()).isNotBlank();
    assertThat(cloud().apps().list().stream().map(App::name)).contains("contract-app");
    assertThat(cloud().apps().rename("contract-app", "contract-renamed").name())
        .isEqualTo("contract-renamed");
    assertThat(cloud().apps().get("contract-renamed").id()).isEqualTo(made.id());
    cloud().apps().delete("contract-renamed");
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().apps().get("contract-renamed"));
  }

  @Test
  void letsTheProviderChooseAName() {
    assumeThatAppsAreMade();
    App made = cloud().apps().create(NewApp.unnamed());
    assertThat(made.name()).isNotBlank();
    cloud().apps().delete(made.name());
  }

  @Test
  void saysWhatIsWrongWithANameThatIsTaken() {
    assumeThatAppsAreMade();
    App made = cloud().apps().create(NewApp.named("contract-taken"));
    CloudException error =
        catchThrowableOfType(
            CloudException.class, () -> cloud().apps().create(NewApp.named(made.name())));
    assertThat(error.kind()).isIn(ErrorKind.INVALID_REQUEST, ErrorKind.CONFLICT);
    assertThat(error.getMessage()).contains("taken");
    cloud().apps().delete(made.name());
  }

  @Test
  void saysNotFoundForAnAppThatIsNotThere() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().apps().get("no-such-app"));
    if (standingApp().isEmpty()) {
      assertFails(ErrorKind.NOT_FOUND, () -> cloud().apps().delete("no-such-app"));
    }
  }

  @Test
  void switchesMaintenanceOnAndOff() {
    assumeThatAppsAreMade();
    App made = cloud().apps().create(NewApp.named("contract-maintenance"));
    assertThat(cloud().apps().maintenance(made.name(), true).maintenance()).isTrue();
    assertThat(cloud().apps().maintenance(made.name(), false).maintenance()).isFalse();
    cloud().apps().delete(made.name());
  }

  @Test
  void neverTakesABlankNameForAllApps() {
    for (String name : new String[] {"", " ", ".", ".."}) {
      if (standingApp().isEmpty()) {
        assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().apps().delete(name));
      }
      assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().apps().get(name));
    }
  }

  @Test
  void keepsAnOddNameInOnePathSegment() {
    for (String name : new String[] {"a/b", "%41", "a b", "a?b", "a#b", "ä", "a+b"}) {
      CloudException error =
          catchThrowableOfType(CloudException.class, () -> cloud().apps().get(name));
      assertThat(error.kind()).as(name).isIn(ErrorKind.NOT_FOUND, ErrorKind.INVALID_REQUEST);
    }
  }
}
