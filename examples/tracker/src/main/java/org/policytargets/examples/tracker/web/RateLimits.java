package org.policytargets.examples.tracker.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** How often somebody may try: a bucket of tokens each, refilled over a minute. */
final class RateLimits {
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final int perMinute;

    RateLimits(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Takes a token; refuses with the time to wait where there is none. */
    void take(String who) {
        ConsumptionProbe probe = bucket(who).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw tooMany(probe);
        }
    }

    /** Refuses where there is no token, without taking one. */
    void require(String who) {
        if (bucket(who).getAvailableTokens() < 1) {
            throw tooMany(bucket(who).tryConsumeAndReturnRemaining(1));
        }
    }

    private static Problem tooMany(ConsumptionProbe probe) {
        return Problem.tooMany(
                (int) Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
    }

    private Bucket bucket(String who) {
        return buckets.get(
                who,
                name -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }
}
