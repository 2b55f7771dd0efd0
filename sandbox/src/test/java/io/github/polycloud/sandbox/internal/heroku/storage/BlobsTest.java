// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlobsTest {

  private static final byte[] ARCHIVE = new byte[32 << 20];

  private final Blobs blobs = new Blobs();

  @Test
  void theOldestArchiveMakesRoomForTheNewest() {
    List<Blob> four = Stream.generate(blobs::reserve).limit(4).toList();
    four.forEach(blob -> blobs.put(blob, ARCHIVE));

    assertThat(four.stream().map(blob -> blob.content() != null))
        .containsExactly(false, true, true, true);
  }

  @Test
  void anArchiveThatIsReplacedCountsOnce() {
    Blob first = blobs.reserve();
    Blob second = blobs.reserve();
    blobs.put(first, ARCHIVE);
    for (int i = 0; i < 10; i++) {
      blobs.put(second, ARCHIVE);
    }

    assertThat(first.content()).isNotNull();
  }

  @Test
  void theOldestReservationMakesRoomForTheNewest() {
    Blob first = blobs.reserve();
    for (int i = 0; i < 10_000; i++) {
      blobs.reserve();
    }

    assertThat(blobs.find(first.id())).isNull();
    assertThat(blobs.all()).hasSize(10_000);
  }
}
