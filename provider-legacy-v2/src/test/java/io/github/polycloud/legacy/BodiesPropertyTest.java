package io.github.polycloud.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.RawRequest;
import io.github.polycloud.faults.Mutation;
import io.github.polycloud.http.Answer;
import io.github.polycloud.http.BodyCodec.BodyException;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.Operation;
import io.github.polycloud.legacy.internal.LegacyCodec;
import io.github.polycloud.legacy.internal.LegacyDialect;
import io.github.polycloud.legacy.model.App;
import io.github.polycloud.legacy.model.AppList;
import io.github.polycloud.legacy.model.CollaboratorList;
import io.github.polycloud.legacy.model.DomainList;
import io.github.polycloud.legacy.model.KeyList;
import io.github.polycloud.legacy.model.Release;
import io.github.polycloud.sandbox.Sandbox;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Answers of the service, damaged: they are read, or refused with an error that is ours. */
class BodiesPropertyTest {
  private static final Operation LIST = Operation.of("GET", "/apps");
  private static final LegacyCodec CODEC = new LegacyCodec();
  private static final List<Type> TYPES =
      List.of(
          App.class,
          AppList.class,
          CollaboratorList.class,
          DomainList.class,
          KeyList.class,
          Release[].class);

  private static final List<byte[]> DOCUMENTS = new ArrayList<>();

  @BeforeContainer
  static void collect() {
    try (Sandbox sandbox = Sandbox.start();
        Cloud cloud =
            Clouds.connection(new LegacyProvider())
                .endpoint(sandbox.heroku().url())
                .trust(sandbox.heroku().caCertificate())
                .credential("email", sandbox.heroku().email())
                .credential("token", sandbox.heroku().token())
                .connect()) {
      String app = "/apps/" + cloud.apps().list().first(1).get(0).name();
      for (String path :
          List.of("/apps", app, app + "/collaborators", app + "/domains", "/user/keys")) {
        DOCUMENTS.add(
            cloud.raw().send(RawRequest.get(path).header("Accept", "application/xml")).bytes());
      }
      DOCUMENTS.add(cloud.raw().get(app + "/releases").bytes());
    }
    DOCUMENTS.add("<errors><error>Name is taken</error></errors>".getBytes(StandardCharsets.UTF_8));
    DOCUMENTS.add("[[\"name\",\"is taken\"]]".getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 3000)
  void throwNothingButOurErrors(@ForAll Random random) {
    Answer answer =
        new Answer(200, Headers.of("Content-Type", "text/html"), Mutation.ofAny(DOCUMENTS, random));
    try {
      CODEC.decode(answer, TYPES.get(random.nextInt(TYPES.size())));
    } catch (BodyException e) {
      assertThat(e).hasNoCause();
      assertThat(e.getMessage()).startsWith("the answer is ").doesNotContain("\n");
    }
  }

  @Property(tries = 2000)
  void ofARefusalGiveAnErrorInAnyCase(@ForAll Random random) {
    Answer answer =
        new Answer(422, Headers.of("Content-Type", "text/html"), Mutation.ofAny(DOCUMENTS, random));

    assertThat(new LegacyDialect().error(LIST, answer)).isNotNull();
  }
}
