package io.fourline.bench;

import java.util.Random;

/** Made-up words as often as words are in a language: the n-th one n times more rarely than the first. */
final class ZipfText {

    private static final int WORDS = 60_000;
    private static final String[] BEGIN = "b br c ch d dr f fl g gr h j k kl l m n p pr r s st t tr v w z".split(" ");
    private static final String[] MIDDLE = "a e i o u ai ea io ou".split(" ");
    private static final String[] END = "n r s t l m k d ng st rt x".split(" ");

    private final String[] words = new String[WORDS];
    private final double[] reached = new double[WORDS];

    ZipfText(long seed) {
        Random random = new Random(seed);
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            words[i] = word(
                    random, 1 + Math.min(3, (int) (Math.log10(i + 1.0) + random.nextInt(2)) / 2 + (i > 20 ? 1 : 0)));
            sum += 1.0 / (i + 8);
            reached[i] = sum;
        }
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(BEGIN[random.nextInt(BEGIN.length)])
                    .append(MIDDLE[random.nextInt(MIDDLE.length)])
                    .append(i == syllables - 1 ? END[random.nextInt(END.length)] : "");
        }
        return word.toString();
    }

    /** The word of a rank, from 0. */
    String rank(int rank) {
        return words[rank];
    }

    String some(Random random) {
        double at = random.nextDouble() * reached[WORDS - 1];
        int low = 0;
        int high = WORDS - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words[low];
    }

    String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ").append(some(random));
        }
        return text.toString();
    }
}
