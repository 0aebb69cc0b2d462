package io.fourline.intake.source;

/**
 * The cases met so far, eight bytes each, so that a file of a million cases costs sixteen megabytes. Two different ids are
 * taken for one with a chance of one in ten million at a million cases.
 */
final class SeenCases {

    private long[] prints = new long[1 << 10];
    private int count;

    /** Notes a case; whether it is new. */
    boolean add(String caseId) {
        if (count > prints.length / 2) {
            grow();
        }
        int place = place(print(caseId));
        if (prints[place] != 0) {
            return false;
        }
        prints[place] = print(caseId);
        count++;
        return true;
    }

    private int place(long print) {
        int place = (int) (print >>> 33) & (prints.length - 1);
        while (prints[place] != 0 && prints[place] != print) {
            place = (place + 1) & (prints.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] before = prints;
        prints = new long[before.length * 2];
        for (long print : before) {
            if (print != 0) {
                prints[place(print)] = print;
            }
        }
    }

    private static long print(String caseId) {
        long print = 0xCBF29CE484222325L;
        for (int position = 0; position < caseId.length(); position++) {
            print = (print ^ caseId.charAt(position)) * 0x100000001B3L;
            print ^= print >>> 29;
        }
        print = (print ^ print >>> 32) * 0xD6E8FEB86659FD93L;
        print ^= print >>> 32;
        return print == 0 ? 1 : print;
    }
}
