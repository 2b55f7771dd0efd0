// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways in which a valid document can be corrupted. */
enum Mutation {
  /** Flips random bits. */
  FLIPPED {
    @Override
    byte[] applyTo(byte[] document, byte[] other, Random random) {
      byte[] flipped = document.clone();
      for (int i = random.nextInt(5); i >= 0 && flipped.length > 0; i--) {
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return flipped;
    }
  },
  /** Truncates the document. */
  CUT {
    @Override
    byte[] applyTo(byte[] document, byte[] other, Random random) {
      return Arrays.copyOf(document, random.nextInt(document.length + 1));
    }
  },
  /** Continues with a part of another document. */
  SPLICED {
    @Override
    byte[] applyTo(byte[] document, byte[] other, Random random) {
      ByteArrayOutputStream spliced = new ByteArrayOutputStream();
      spliced.write(document, 0, random.nextInt(document.length + 1));
      int from = random.nextInt(other.length + 1);
      spliced.write(other, from, other.length - from);
      return spliced.toByteArray();
    }
  },
  /** Repeats a part many times. */
  REPEATED {
    @Override
    byte[] applyTo(byte[] document, byte[] other, Random random) {
      int from = random.nextInt(document.length + 1);
      int to = from + random.nextInt(Math.min(200, document.length - from) + 1);
      ByteArrayOutputStream repeated = new ByteArrayOutputStream();
      repeated.write(document, 0, from);
      for (int i = random.nextInt(2000); i >= 0; i--) {
        repeated.write(document, from, to - from);
      }
      repeated.write(document, to, document.length - to);
      return repeated.toByteArray();
    }
  };

  abstract byte[] applyTo(byte[] document, byte[] other, Random random);

  /** One of these documents, with one to three mutations. */
  static byte[] ofAny(List<byte[]> documents, Random random) {
    byte[] changed = any(documents, random);
    for (int i = random.nextInt(3); i >= 0; i--) {
      Mutation mutation = values()[random.nextInt(values().length)];
      changed = mutation.applyTo(changed, any(documents, random), random);
    }
    return changed;
  }

  private static byte[] any(List<byte[]> documents, Random random) {
    return documents.get(random.nextInt(documents.size()));
  }
}
