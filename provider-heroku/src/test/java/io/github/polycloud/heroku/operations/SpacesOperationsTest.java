// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.api.LogDrains;
import io.github.polycloud.heroku.api.Spaces;
import io.github.polycloud.heroku.api.Teams;
import io.github.polycloud.heroku.model.Permission;
import io.github.polycloud.heroku.model.space.NewSpace;
import io.github.polycloud.heroku.model.space.Space;
import io.github.polycloud.heroku.model.space.SpaceAppAccess;
import io.github.polycloud.heroku.model.space.SpaceAppAccessUpdate;
import io.github.polycloud.heroku.model.space.SpaceState;
import io.github.polycloud.heroku.model.space.SpaceTransfer;
import io.github.polycloud.heroku.model.space.SpaceUpdate;
import io.github.polycloud.heroku.model.team.NewTeam;

class SpacesOperationsTest extends HerokuOperations<Spaces> {
  SpacesOperationsTest() {
    super(Spaces.class);
  }

  @Override
  protected void runScenario(Spaces spaces) {
    api(Teams.class).create(NewTeam.builder("crew").build());
    api(Teams.class).create(NewTeam.builder("other-crew").build());
    NewSpace request =
        NewSpace.builder("orbit", "crew")
            .region("virginia")
            .shield(false)
            .cidr("10.0.0.0/16")
            .dataCidr("10.1.0.0/16")
            .logDrainUrl("https://user:s3cret@example.org/logs")
            .generation("cedar")
            .build();
    assertThat(request.toString()).doesNotContain("s3cret");
    spaces.create(request);
    Space space =
        Poll.until(() -> spaces.get("orbit"), now -> now.state().equals(SpaceState.ALLOCATED));
    assertThat(api(LogDrains.class).getBySpace("orbit").url()).contains("example.org/logs");
    assertThat(spaces.get(space.id())).isEqualTo(space);
    assertThat(spaces.list()).contains(space);
    assertThat(spaces.update(space.id(), SpaceUpdate.renameTo("far-orbit")).name())
        .isEqualTo("far-orbit");

    SpaceAppAccess member = spaces.members("far-orbit").first(1).get(0);
    assertThat(spaces.member("far-orbit", member.user().id())).isEqualTo(member);
    assertThat(
            spaces
                .updateMember(
                    "far-orbit",
                    member.user().email(),
                    SpaceAppAccessUpdate.permissions("create_apps"))
                .permissions())
        .extracting(Permission::name)
        .containsExactly("create_apps");

    assertThat(spaces.nat("far-orbit").sources()).isNotEmpty();
    assertThat(spaces.topology("far-orbit").version()).isEqualTo(1);
    assertThat(spaces.transfer("far-orbit", SpaceTransfer.to("other-crew")).team().name())
        .isEqualTo("other-crew");
    assertThat(spaces.delete("far-orbit").id()).isEqualTo(space.id());
  }
}
