// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request body in memory. Chunks are copied into blocks, because a client may send thousands of
 * single bytes.
 */
final class BufferedBody {

  private static final int FIRST_BLOCK = 1 << 10;
  private static final int BLOCK = 1 << 14;

  /** Longest part of a body that {@link #text} returns. */
  private static final int LONGEST_TEXT = 1 << 20;

  private final List<ByteBuffer> blocks = new ArrayList<>(1);
  private final BufferBudget budget;
  private long length;
  private long taken;

  BufferedBody(BufferBudget budget) {
    this.budget = budget;
  }

  long length() {
    return length;
  }

  /** Returns false if the budget is used up; the body is then incomplete. */
  boolean append(ByteBuffer bytes) {
    length += bytes.remaining();
    while (bytes.hasRemaining()) {
      if (blocks.isEmpty()) {
        blocks.add(ByteBuffer.allocate(Math.min(Math.max(bytes.remaining(), FIRST_BLOCK), BLOCK)));
      } else if (!last().hasRemaining()) {
        if (!budget.take(BLOCK)) {
          return false;
        }
        taken += BLOCK;
        blocks.add(ByteBuffer.allocate(BLOCK));
      }
      ByteBuffer block = last();
      int part = Math.min(block.remaining(), bytes.remaining());
      block.put(bytes.slice().limit(part));
      bytes.position(bytes.position() + part);
    }
    return true;
  }

  /** The bytes, in buffers that can be consumed. */
  List<ByteBuffer> buffers() {
    return blocks.stream().map(block -> block.duplicate().flip()).toList();
  }

  /** The text in UTF-8; of a long body only the beginning. */
  String text() {
    byte[] bytes = new byte[(int) Math.min(length, LONGEST_TEXT)];
    int at = 0;
    for (ByteBuffer buffer : buffers()) {
      int part = Math.min(buffer.remaining(), bytes.length - at);
      buffer.get(bytes, at, part);
      at += part;
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Gives the memory back to the budget. */
  void release() {
    budget.giveBack(taken);
    taken = 0;
    blocks.clear();
  }

  private ByteBuffer last() {
    return blocks.get(blocks.size() - 1);
  }
}
