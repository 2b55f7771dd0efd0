package io.github.polycloud.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.http.Answer;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Dialect;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.Operation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Answers of a service, damaged: they are read, or refused with an error that is ours. */
public abstract class DamagedBodies {
  private final BodyCodec codec;
  private final Dialect dialect;
  private final List<Type> types;
  private final List<byte[]> documents;

  /**
   * The property of one provider.
   *
   * @param codec reads its answers
   * @param dialect reads its refusals
   * @param types what its answers are read as
   * @param documents answers as the service gives them, at least one
   */
  protected DamagedBodies(
      BodyCodec codec, Dialect dialect, List<Type> types, List<byte[]> documents) {
    this.codec = codec;
    this.dialect = dialect;
    this.types = types;
    this.documents = documents;
  }

  @Property(tries = 2000)
  void throwNothingButOurErrors(@ForAll Random random) {
    Answer answer = damaged(200, random);
    try {
      codec.decode(answer, types.get(random.nextInt(types.size())));
    } catch (BodyCodec.BodyException e) {
      assertThat(e).hasNoCause();
      assertThat(e.getMessage()).startsWith("the answer is ").doesNotContain("\n");
    }
  }

  @Property(tries = 2000)
  void ofARefusalGiveAnErrorInAnyCase(@ForAll Random random) {
    assertThat(dialect.error(Operation.of("GET", "/any"), damaged(422, random))).isNotNull();
  }

  private Answer damaged(int status, Random random) {
    return new Answer(
        status, Headers.of("Content-Type", "text/html"), Mutation.ofAny(documents, random));
  }
}
