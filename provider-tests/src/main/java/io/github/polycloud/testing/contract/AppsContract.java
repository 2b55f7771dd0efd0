// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.APPS_CREATE;
import static io.github.polycloud.testing.contract.PortableOperation.APPS_DELETE;
import static io.github.polycloud.testing.contract.PortableOperation.APPS_GET;
import static io.github.polycloud.testing.contract.PortableOperation.APPS_LIST;
import static io.github.polycloud.testing.contract.PortableOperation.APPS_MAINTENANCE;
import static io.github.polycloud.testing.contract.PortableOperation.APPS_RENAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.capability.Apps;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.App;
import io.github.polycloud.model.Maintenance;
import io.github.polycloud.model.NewApp;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract of apps. */
abstract class AppsContract extends CapabilityContract {
  private static final String[] DOTS_AND_BLANKS = {"", " ", ".", ".."};

  AppsContract() {
    super(Apps.class);
  }

  @Test
  @RequiresOperations({APPS_LIST, APPS_GET, APPS_RENAME})
  void renamesExistingApp() {
    String name = app();
    String newName = fixture().newAppName("renamed-existing");
    App before = cloud().apps().get(name);
    assertThat(cloud().apps().rename(name, newName).name()).isEqualTo(newName);
    assertThat(cloud().apps().get(newName).id()).isEqualTo(before.id());
    assertThat(cloud().apps().rename(newName, before.name()).id()).isEqualTo(before.id());
    assertThat(cloud().apps().get(name)).isEqualTo(before);
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().apps().get(newName));
  }

  @Test
  @RequiresOperations({APPS_LIST, APPS_GET, APPS_CREATE, APPS_RENAME, APPS_DELETE})
  void createsListsRenamesAndDeletesApp() {
    String name = fixture().newAppName("app");
    String newName = fixture().newAppName("renamed");
    App created = cloud().apps().create(NewApp.named(name));
    assertThat(created.name()).isEqualTo(name);
    assertThat(created.id()).isNotBlank();
    assertThat(cloud().apps().list().stream().map(App::name)).contains(name);
    assertThat(cloud().apps().rename(name, newName).name()).isEqualTo(newName);
    assertThat(cloud().apps().get(newName).id()).isEqualTo(created.id());
    cloud().apps().delete(newName);
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().apps().get(newName));
  }

  @Test
  @RequiresOperations({APPS_CREATE, APPS_DELETE})
  void generatesNameForUnnamedApp() {
    App created = cloud().apps().create(NewApp.unnamed());
    assertThat(created.name()).isNotBlank();
    cloud().apps().delete(created.name());
  }

  @Test
  @RequiresOperations({APPS_CREATE, APPS_DELETE})
  void reportsTakenName() {
    App created = cloud().apps().create(NewApp.named(fixture().newAppName("taken")));
    assertThat(
            assertFails(
                ErrorKind.CONFLICT, () -> cloud().apps().create(NewApp.named(created.name()))))
        .hasMessageContaining("taken");
    cloud().apps().delete(created.name());
  }

  @Test
  @RequiresOperations({APPS_CREATE, APPS_RENAME, APPS_DELETE})
  void reportsTakenNameWhenRenaming() {
    App created = cloud().apps().create(NewApp.named(fixture().newAppName("taken-again")));
    assertFails(ErrorKind.CONFLICT, () -> cloud().apps().rename(created.name(), app()));
    assertThat(cloud().apps().get(created.name()).id()).isEqualTo(created.id());
    cloud().apps().delete(created.name());
  }

  @Test
  @RequiresOperations(APPS_CREATE)
  void rejectsMalformedName() {
    assertFails(
        ErrorKind.INVALID_REQUEST, () -> cloud().apps().create(NewApp.named("Not a name!")));
  }

  @Test
  @RequiresOperations({APPS_LIST, APPS_GET})
  void listsAppsWithAllTheirDetails() {
    assertThat(cloud().apps().list()).contains(cloud().apps().get(app()));
  }

  @Test
  @RequiresOperations(APPS_LIST)
  void listsAppsByName() {
    List<App> created = new ArrayList<>();
    if (fixture().offers(APPS_CREATE) && fixture().offers(APPS_DELETE)) {
      for (String suffix : new String[] {"order-c", "order-a", "order-d", "order-b"}) {
        created.add(cloud().apps().create(NewApp.named(fixture().newAppName(suffix))));
      }
    }
    assertOrdered(cloud().apps().list(), App::name);
    created.forEach(each -> cloud().apps().delete(each.name()));
  }

  @Test
  @RequiresOperations(APPS_GET)
  void findsAppThatExists() {
    assertThat(cloud().apps().find(app())).contains(cloud().apps().get(app()));
    assertThat(cloud().apps().find(fixture().unknownApp())).isEmpty();
  }

  @Test
  @RequiresOperations(APPS_GET)
  void reportsNotFoundForUnknownApp() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().apps().get(fixture().unknownApp()));
  }

  @Test
  @RequiresOperations(APPS_DELETE)
  void reportsNotFoundWhenDeletingUnknownApp() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().apps().delete(fixture().unknownApp()));
  }

  @Test
  @RequiresOperations({APPS_CREATE, APPS_MAINTENANCE, APPS_DELETE})
  void switchesMaintenanceOnAndOff() {
    App created = cloud().apps().create(NewApp.named(fixture().newAppName("maintenance")));
    assertThat(cloud().apps().setMaintenance(created.name(), true).maintenance())
        .isEqualTo(Maintenance.ON);
    assertThat(cloud().apps().setMaintenance(created.name(), false).maintenance())
        .isEqualTo(Maintenance.OFF);
    cloud().apps().delete(created.name());
  }

  @Test
  @RequiresOperations(APPS_GET)
  void blankNameGetsNoApp() {
    for (String name : DOTS_AND_BLANKS) {
      assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().apps().get(name));
    }
  }

  @Test
  @RequiresOperations(APPS_DELETE)
  void blankNameDeletesNoApp() {
    for (String name : DOTS_AND_BLANKS) {
      assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().apps().delete(name));
    }
  }

  @Test
  @RequiresOperations(APPS_GET)
  void encodesNameAsOnePathSegment() {
    for (String name : new String[] {"a/b", "%41", "a b", "a?b", "a#b", "ä", "a+b"}) {
      CloudException error =
          catchThrowableOfType(CloudException.class, () -> cloud().apps().get(name));
      assertThat(error.kind()).as(name).isIn(ErrorKind.NOT_FOUND, ErrorKind.INVALID_REQUEST);
    }
  }
}
