package io.github.polycloud.ovh.model.service;

import org.jspecify.annotations.Nullable;

/**
 * How a service is renewed.
 *
 * @param automatic whether it is renewed by itself
 * @param deleteAtExpiration whether it ends with its last day
 * @param forced whether the renewal cannot be turned off
 * @param manualPayment whether each renewal waits for a payment
 * @param period the period it is renewed for, in months
 */
public record Renewal(
    boolean automatic,
    boolean deleteAtExpiration,
    boolean forced,
    @Nullable Boolean manualPayment,
    @Nullable Long period) {}
