// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.model.app.App;
import io.github.polycloud.heroku.model.pipeline.NewPipeline;
import io.github.polycloud.heroku.model.pipeline.Pipeline;
import io.github.polycloud.heroku.model.space.NewSpace;
import io.github.polycloud.heroku.model.space.Space;
import io.github.polycloud.heroku.model.team.NewTeam;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses in each variant of version 3. */
class VariantsTest extends FlowTestCase {
  @ParameterizedTest
  @ValueSource(strings = {"3", "3.sdk", "3.fir", "3.process_tier", "3.docker-releases"})
  void resourcesAreReadInEachVariant(String variant) {
    String suffix = variant.substring(1).replaceAll("[^a-z]", "-");
    Heroku varied = heroku.withOptions(CallOptions.none().accept(variant));
    App found = varied.apps().get(app);
    assertThat(found.generation().name()).isEqualTo("cedar");
    assertThat(found.region().name()).isNotBlank();
    assertThat(varied.apps().list().toList()).extracting(App::name).contains(app);
    assertThat(varied.releases().list(app).toList()).isNotEmpty();
    assertThat(varied.dynos().formation(app).toList()).isNotEmpty();
    assertThat(varied.dynos().sizes().toList())
        .isNotEmpty()
        .allSatisfy(size -> assertThat(size.generation().name()).isIn("cedar", "fir"));
    Pipeline pipeline = varied.pipelines().create(NewPipeline.named("crew" + suffix));
    String team = varied.teams().create(NewTeam.builder("team" + suffix).build()).name();
    Space space = varied.spaces().create(NewSpace.builder("space" + suffix, team).build());
    assertThat(space.generation().name()).isEqualTo("cedar");
    assertThat(varied.spaces().get(space.id()).name()).isEqualTo(space.name());
    assertThat(varied.pipelines().get(pipeline.id()).name()).isEqualTo(pipeline.name());
  }
}
