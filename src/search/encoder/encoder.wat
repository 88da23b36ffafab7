;; The forward pass of the sentence encoder: everything that touches every number. Sums of products are of integers, and
;; floats go through the operations that IEEE 754 fixes (no relaxed ones, no exp of the machine's own), in one order: the
;; same bytes on every machine. Addresses are bytes into the memory given; a row of the network has 384 floats.
;; encoder.wasm is made of this by `npm run build:kernel`.
(module
  (import "own" "memory" (memory 1))

  ;; e to the power of each of four floats, none above 0; what is below -87 counts as -87. Cody and Waite's reduction and a
  ;; polynomial of degree 5, as in Cephes' expf: right to about two units in the last place.
  (func $exp (param $x v128) (result v128)
    (local $n v128)
    (local $r v128)
    (local.set $x (f32x4.pmax (local.get $x) (v128.const f32x4 -87 -87 -87 -87)))
    (local.set $n
      (f32x4.nearest
        (f32x4.mul (local.get $x) (v128.const f32x4 1.44269504 1.44269504 1.44269504 1.44269504))))
    (local.set $r
      (f32x4.sub
        (f32x4.sub
          (local.get $x)
          (f32x4.mul (local.get $n) (v128.const f32x4 0.693359375 0.693359375 0.693359375 0.693359375)))
        (f32x4.mul
          (local.get $n)
          (v128.const f32x4 -2.12194440e-4 -2.12194440e-4 -2.12194440e-4 -2.12194440e-4))))
    (local.set $x (v128.const f32x4 1.9875691500e-4 1.9875691500e-4 1.9875691500e-4 1.9875691500e-4))
    (local.set $x
      (f32x4.add
        (f32x4.mul (local.get $x) (local.get $r))
        (v128.const f32x4 1.3981999507e-3 1.3981999507e-3 1.3981999507e-3 1.3981999507e-3)))
    (local.set $x
      (f32x4.add
        (f32x4.mul (local.get $x) (local.get $r))
        (v128.const f32x4 8.3334519073e-3 8.3334519073e-3 8.3334519073e-3 8.3334519073e-3)))
    (local.set $x
      (f32x4.add
        (f32x4.mul (local.get $x) (local.get $r))
        (v128.const f32x4 4.1665795894e-2 4.1665795894e-2 4.1665795894e-2 4.1665795894e-2)))
    (local.set $x
      (f32x4.add
        (f32x4.mul (local.get $x) (local.get $r))
        (v128.const f32x4 1.6666665459e-1 1.6666665459e-1 1.6666665459e-1 1.6666665459e-1)))
    (local.set $x
      (f32x4.add (f32x4.mul (local.get $x) (local.get $r)) (v128.const f32x4 0.5 0.5 0.5 0.5)))
    (local.set $x
      (f32x4.add
        (f32x4.add
          (f32x4.mul (f32x4.mul (local.get $x) (local.get $r)) (local.get $r))
          (local.get $r))
        (v128.const f32x4 1 1 1 1)))
    ;; Two to the power of n, put together from its exponent.
    (f32x4.mul
      (local.get $x)
      (i32x4.shl
        (i32x4.add (i32x4.trunc_sat_f32x4_s (local.get $n)) (v128.const i32x4 127 127 127 127))
        (i32.const 23))))

  ;; The sum of four floats.
  (func $sum (param $x v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $x)) (f32x4.extract_lane 1 (local.get $x)))
      (f32.add (f32x4.extract_lane 2 (local.get $x)) (f32x4.extract_lane 3 (local.get $x)))))

  ;; The greatest of four floats.
  (func $most (param $x v128) (result f32)
    (f32.max
      (f32.max (f32x4.extract_lane 0 (local.get $x)) (f32x4.extract_lane 1 (local.get $x)))
      (f32.max (f32x4.extract_lane 2 (local.get $x)) (f32x4.extract_lane 3 (local.get $x)))))

  ;; Eight whole numbers of 16 bits times a scale, added to eight floats at $place and written at $out.
  (func $spread (param $numbers v128) (param $scale v128) (param $place i32) (param $out i32)
    (v128.store
      (local.get $out)
      (f32x4.add
        (v128.load (local.get $place))
        (f32x4.mul
          (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $numbers)))
          (local.get $scale))))
    (v128.store offset=16
      (local.get $out)
      (f32x4.add
        (v128.load offset=16 (local.get $place))
        (f32x4.mul
          (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $numbers)))
          (local.get $scale)))))

  ;; Writes the rows at $out with which $many word pieces enter the network. Their numbers stand at $ids, 32 bits each.
  ;; $words: 192 bytes a piece, in groups of 16 bytes for 32 numbers of four bits, the first half in the low bits;
  ;; $scales: a scale a group, the upper half of a float; $places: a row of floats for each place in the text.
  (func (export "embed")
    (param $ids i32) (param $many i32) (param $words i32) (param $scales i32) (param $places i32) (param $out i32)
    (local $end i32)
    (local $word i32)
    (local $scaleAt i32)
    (local $rowEnd i32)
    (local $scale v128)
    (local $numbers v128)
    (local $half v128)
    (local.set $end (i32.add (local.get $ids) (i32.shl (local.get $many) (i32.const 2))))
    (loop $tokens
      (local.set $word
        (i32.add (local.get $words) (i32.mul (i32.load (local.get $ids)) (i32.const 192))))
      (local.set $scaleAt
        (i32.add (local.get $scales) (i32.mul (i32.load (local.get $ids)) (i32.const 24))))
      (local.set $rowEnd (i32.add (local.get $word) (i32.const 192)))
      (loop $groups
        (local.set $scale
          (i32x4.splat (i32.shl (i32.load16_u (local.get $scaleAt)) (i32.const 16))))
        (local.set $numbers (v128.load (local.get $word)))
        (local.set $half
          (i8x16.shr_s (i8x16.shl (local.get $numbers) (i32.const 4)) (i32.const 4)))
        (call $spread
          (i16x8.extend_low_i8x16_s (local.get $half))
          (local.get $scale)
          (local.get $places)
          (local.get $out))
        (call $spread
          (i16x8.extend_high_i8x16_s (local.get $half))
          (local.get $scale)
          (i32.add (local.get $places) (i32.const 32))
          (i32.add (local.get $out) (i32.const 32)))
        (local.set $half (i8x16.shr_s (local.get $numbers) (i32.const 4)))
        (call $spread
          (i16x8.extend_low_i8x16_s (local.get $half))
          (local.get $scale)
          (i32.add (local.get $places) (i32.const 64))
          (i32.add (local.get $out) (i32.const 64)))
        (call $spread
          (i16x8.extend_high_i8x16_s (local.get $half))
          (local.get $scale)
          (i32.add (local.get $places) (i32.const 96))
          (i32.add (local.get $out) (i32.const 96)))
        (local.set $scaleAt (i32.add (local.get $scaleAt) (i32.const 2)))
        (local.set $word (i32.add (local.get $word) (i32.const 16)))
        (local.set $places (i32.add (local.get $places) (i32.const 128)))
        (local.set $out (i32.add (local.get $out) (i32.const 128)))
        (br_if $groups (i32.lt_u (local.get $word) (local.get $rowEnd))))
      (local.set $ids (i32.add (local.get $ids) (i32.const 4)))
      (br_if $tokens (i32.lt_u (local.get $ids) (local.get $end)))))

  ;; Adds $many rows at $with to those at $x, and brings each to mean 0 and variance 1, times $gain plus $shift.
  (func (export "norm")
    (param $x i32) (param $with i32) (param $gain i32) (param $shift i32) (param $many i32)
    (local $end i32)
    (local $at i32)
    (local $sum v128)
    (local $one v128)
    (local $mean v128)
    (local $scale v128)
    (local.set $end (i32.add (local.get $x) (i32.mul (local.get $many) (i32.const 1536))))
    (loop $rows
      (local.set $at (i32.const 0))
      (local.set $sum (v128.const f32x4 0 0 0 0))
      (loop $adding
        (local.set $one
          (f32x4.add
            (v128.load (i32.add (local.get $x) (local.get $at)))
            (v128.load (i32.add (local.get $with) (local.get $at)))))
        (v128.store (i32.add (local.get $x) (local.get $at)) (local.get $one))
        (local.set $sum (f32x4.add (local.get $sum) (local.get $one)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $adding (i32.lt_u (local.get $at) (i32.const 1536))))
      (local.set $mean (f32x4.splat (f32.div (call $sum (local.get $sum)) (f32.const 384))))
      (local.set $at (i32.const 0))
      (local.set $sum (v128.const f32x4 0 0 0 0))
      (loop $squaring
        (local.set $one
          (f32x4.sub (v128.load (i32.add (local.get $x) (local.get $at))) (local.get $mean)))
        (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (local.get $one) (local.get $one))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $squaring (i32.lt_u (local.get $at) (i32.const 1536))))
      (local.set $scale
        (f32x4.splat
          (f32.div
            (f32.const 1)
            (f32.sqrt
              (f32.add
                (f32.div (call $sum (local.get $sum)) (f32.const 384))
                (f32.const 1e-12))))))
      (local.set $at (i32.const 0))
      (loop $scaling
        (v128.store
          (i32.add (local.get $x) (local.get $at))
          (f32x4.add
            (f32x4.mul
              (f32x4.mul
                (f32x4.sub (v128.load (i32.add (local.get $x) (local.get $at))) (local.get $mean))
                (local.get $scale))
              (v128.load (i32.add (local.get $gain) (local.get $at))))
            (v128.load (i32.add (local.get $shift) (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $scaling (i32.lt_u (local.get $at) (i32.const 1536))))
      (local.set $x (i32.add (local.get $x) (i32.const 1536)))
      (local.set $with (i32.add (local.get $with) (i32.const 1536)))
      (br_if $rows (i32.lt_u (local.get $x) (local.get $end)))))

  ;; Rounds $many rows of $bytes bytes of floats (a multiple of 32) at $x to whole numbers of 14 bits, sign included,
  ;; written at $out, 16 bits each; what a whole number of each row is worth is written at $scales, as floats.
  ;; 8191 x 127 x 1536, the greatest sum of products of such a row with weights, fits 32 bits.
  (func $round (param $x i32) (param $many i32) (param $bytes i32) (param $out i32) (param $scales i32)
    (local $end i32)
    (local $rowEnd i32)
    (local $at i32)
    (local $most v128)
    (local $scale v128)
    (local.set $end (i32.add (local.get $x) (i32.mul (local.get $many) (local.get $bytes))))
    (loop $rows
      (local.set $rowEnd (i32.add (local.get $x) (local.get $bytes)))
      (local.set $most (v128.const f32x4 1e-9 1e-9 1e-9 1e-9))
      (local.set $at (local.get $x))
      (loop $looking
        (local.set $most (f32x4.pmax (local.get $most) (f32x4.abs (v128.load (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $looking (i32.lt_u (local.get $at) (local.get $rowEnd))))
      (local.set $most (f32x4.splat (call $most (local.get $most))))
      (local.set $scale (f32x4.div (v128.const f32x4 8191 8191 8191 8191) (local.get $most)))
      (f32.store
        (local.get $scales)
        (f32.div (f32x4.extract_lane 0 (local.get $most)) (f32.const 8191)))
      (loop $rounding
        (v128.store
          (local.get $out)
          (i16x8.narrow_i32x4_s
            (i32x4.trunc_sat_f32x4_s
              (f32x4.nearest (f32x4.mul (v128.load (local.get $x)) (local.get $scale))))
            (i32x4.trunc_sat_f32x4_s
              (f32x4.nearest (f32x4.mul (v128.load offset=16 (local.get $x)) (local.get $scale))))))
        (local.set $out (i32.add (local.get $out) (i32.const 16)))
        (local.set $x (i32.add (local.get $x) (i32.const 32)))
        (br_if $rounding (i32.lt_u (local.get $x) (local.get $rowEnd))))
      (local.set $scales (i32.add (local.get $scales) (i32.const 4)))
      (br_if $rows (i32.lt_u (local.get $x) (local.get $end)))))

  ;; Four floats out of four sums of products, times what the whole numbers are worth, plus a bias.
  (func $worth (param $sums v128) (param $row f32) (param $column v128) (param $bias v128) (result v128)
    (f32x4.add
      (f32x4.mul
        (f32x4.mul (f32x4.convert_i32x4_s (local.get $sums)) (f32x4.splat (local.get $row)))
        (local.get $column))
      (local.get $bias)))

  ;; $many rows of $width floats at $x through a layer with $wide numbers out, written at $out. $many a multiple of 4
  ;; (rows beyond the last token are worked out and never read), $width of 8, $wide of 8.
  ;; $weights: 16 bits each, for every 8 numbers out, for every 2 numbers in, the 8 pairs; $scales and $bias: floats.
  ;; $whole has room for the rows in whole numbers, and after them for their scales.
  (func (export "layer")
    (param $x i32) (param $many i32) (param $width i32) (param $weights i32) (param $scales i32) (param $bias i32)
    (param $wide i32) (param $whole i32) (param $out i32)
    (local $rowBytes i32)
    (local $outBytes i32)
    (local $worths i32)
    (local $row i32)
    (local $worth i32)
    (local $to i32)
    (local $weight i32)
    (local $at i32)
    (local $columnEnd i32)
    (local $a v128)
    (local $w0 v128)
    (local $w1 v128)
    (local $s0 v128)
    (local $s1 v128)
    (local $b0 v128)
    (local $b1 v128)
    (local $c00 v128)
    (local $c01 v128)
    (local $c10 v128)
    (local $c11 v128)
    (local $c20 v128)
    (local $c21 v128)
    (local $c30 v128)
    (local $c31 v128)
    (local $r1 i32)
    (local $r2 i32)
    (local $r3 i32)
    (local $rest i32)
    (local.set $rowBytes (i32.shl (local.get $width) (i32.const 1)))
    (local.set $outBytes (i32.shl (local.get $wide) (i32.const 2)))
    (local.set $worths
      (i32.add (local.get $whole) (i32.mul (local.get $many) (local.get $rowBytes))))
    (call $round
      (local.get $x)
      (local.get $many)
      (i32.shl (local.get $width) (i32.const 2))
      (local.get $whole)
      (local.get $worths))
    (local.set $columnEnd (i32.add (local.get $out) (local.get $outBytes)))
    (loop $columns
      (local.set $row (local.get $whole))
      (local.set $worth (local.get $worths))
      (local.set $to (local.get $out))
      (local.set $rest (local.get $many))
      (local.set $s0 (v128.load (local.get $scales)))
      (local.set $s1 (v128.load offset=16 (local.get $scales)))
      (local.set $b0 (v128.load (local.get $bias)))
      (local.set $b1 (v128.load offset=16 (local.get $bias)))
      (loop $rows
        (local.set $c00 (v128.const i32x4 0 0 0 0))
        (local.set $c01 (v128.const i32x4 0 0 0 0))
        (local.set $c10 (v128.const i32x4 0 0 0 0))
        (local.set $c11 (v128.const i32x4 0 0 0 0))
        (local.set $c20 (v128.const i32x4 0 0 0 0))
        (local.set $c21 (v128.const i32x4 0 0 0 0))
        (local.set $c30 (v128.const i32x4 0 0 0 0))
        (local.set $c31 (v128.const i32x4 0 0 0 0))
        (local.set $weight (local.get $weights))
        (local.set $r1 (i32.add (local.get $row) (local.get $rowBytes)))
        (local.set $r2 (i32.add (local.get $r1) (local.get $rowBytes)))
        (local.set $r3 (i32.add (local.get $r2) (local.get $rowBytes)))
        (local.set $at (i32.const 0))
        (loop $pairs
          (local.set $w0 (v128.load (local.get $weight)))
          (local.set $w1 (v128.load offset=16 (local.get $weight)))
          (local.set $a (v128.load32_splat (i32.add (local.get $row) (local.get $at))))
          (local.set $c00 (i32x4.add (local.get $c00) (i32x4.dot_i16x8_s (local.get $a) (local.get $w0))))
          (local.set $c01 (i32x4.add (local.get $c01) (i32x4.dot_i16x8_s (local.get $a) (local.get $w1))))
          (local.set $a (v128.load32_splat (i32.add (local.get $r1) (local.get $at))))
          (local.set $c10 (i32x4.add (local.get $c10) (i32x4.dot_i16x8_s (local.get $a) (local.get $w0))))
          (local.set $c11 (i32x4.add (local.get $c11) (i32x4.dot_i16x8_s (local.get $a) (local.get $w1))))
          (local.set $a (v128.load32_splat (i32.add (local.get $r2) (local.get $at))))
          (local.set $c20 (i32x4.add (local.get $c20) (i32x4.dot_i16x8_s (local.get $a) (local.get $w0))))
          (local.set $c21 (i32x4.add (local.get $c21) (i32x4.dot_i16x8_s (local.get $a) (local.get $w1))))
          (local.set $a (v128.load32_splat (i32.add (local.get $r3) (local.get $at))))
          (local.set $c30 (i32x4.add (local.get $c30) (i32x4.dot_i16x8_s (local.get $a) (local.get $w0))))
          (local.set $c31 (i32x4.add (local.get $c31) (i32x4.dot_i16x8_s (local.get $a) (local.get $w1))))
          (local.set $weight (i32.add (local.get $weight) (i32.const 32)))
          (local.set $at (i32.add (local.get $at) (i32.const 4)))
          (br_if $pairs (i32.lt_u (local.get $at) (local.get $rowBytes))))
        (local.set $at (local.get $to))
        (v128.store
          (local.get $at)
          (call $worth (local.get $c00) (f32.load (local.get $worth)) (local.get $s0) (local.get $b0)))
        (v128.store offset=16
          (local.get $at)
          (call $worth (local.get $c01) (f32.load (local.get $worth)) (local.get $s1) (local.get $b1)))
        (local.set $at (i32.add (local.get $at) (local.get $outBytes)))
        (v128.store
          (local.get $at)
          (call $worth
            (local.get $c10) (f32.load offset=4 (local.get $worth)) (local.get $s0) (local.get $b0)))
        (v128.store offset=16
          (local.get $at)
          (call $worth
            (local.get $c11) (f32.load offset=4 (local.get $worth)) (local.get $s1) (local.get $b1)))
        (local.set $at (i32.add (local.get $at) (local.get $outBytes)))
        (v128.store
          (local.get $at)
          (call $worth
            (local.get $c20) (f32.load offset=8 (local.get $worth)) (local.get $s0) (local.get $b0)))
        (v128.store offset=16
          (local.get $at)
          (call $worth
            (local.get $c21) (f32.load offset=8 (local.get $worth)) (local.get $s1) (local.get $b1)))
        (local.set $at (i32.add (local.get $at) (local.get $outBytes)))
        (v128.store
          (local.get $at)
          (call $worth
            (local.get $c30) (f32.load offset=12 (local.get $worth)) (local.get $s0) (local.get $b0)))
        (v128.store offset=16
          (local.get $at)
          (call $worth
            (local.get $c31) (f32.load offset=12 (local.get $worth)) (local.get $s1) (local.get $b1)))
        (local.set $to (i32.add (local.get $at) (local.get $outBytes)))
        (local.set $row (i32.add (local.get $r3) (local.get $rowBytes)))
        (local.set $worth (i32.add (local.get $worth) (i32.const 16)))
        (br_if $rows (local.tee $rest (i32.sub (local.get $rest) (i32.const 4)))))
      (local.set $weights (local.get $weight))
      (local.set $scales (i32.add (local.get $scales) (i32.const 32)))
      (local.set $bias (i32.add (local.get $bias) (i32.const 32)))
      (local.set $out (i32.add (local.get $out) (i32.const 32)))
      (br_if $columns (i32.lt_u (local.get $out) (local.get $columnEnd)))))

  ;; x (1 + erf(x / sqrt 2)) / 2 of the floats from $x to $end, a multiple of four of them (Hendrycks and Gimpel, Gaussian
  ;; Error Linear Units, 2016); erf by Abramowitz and Stegun 7.1.26, whose error is below 2e-7.
  (func (export "gelu") (param $x i32) (param $end i32)
    (local $one v128)
    (local $z v128)
    (local $t v128)
    (local $tail v128)
    (loop $numbers
      (local.set $one (v128.load (local.get $x)))
      (local.set $z
        (f32x4.mul
          (f32x4.abs (local.get $one))
          (v128.const f32x4 0.70710678 0.70710678 0.70710678 0.70710678)))
      (local.set $t
        (f32x4.div
          (v128.const f32x4 1 1 1 1)
          (f32x4.add
            (v128.const f32x4 1 1 1 1)
            (f32x4.mul (local.get $z) (v128.const f32x4 0.3275911 0.3275911 0.3275911 0.3275911)))))
      (local.set $tail
        (f32x4.add
          (f32x4.mul (local.get $t) (v128.const f32x4 1.061405429 1.061405429 1.061405429 1.061405429))
          (v128.const f32x4 -1.453152027 -1.453152027 -1.453152027 -1.453152027)))
      (local.set $tail
        (f32x4.add
          (f32x4.mul (local.get $tail) (local.get $t))
          (v128.const f32x4 1.421413741 1.421413741 1.421413741 1.421413741)))
      (local.set $tail
        (f32x4.add
          (f32x4.mul (local.get $tail) (local.get $t))
          (v128.const f32x4 -0.284496736 -0.284496736 -0.284496736 -0.284496736)))
      (local.set $tail
        (f32x4.add
          (f32x4.mul (local.get $tail) (local.get $t))
          (v128.const f32x4 0.254829592 0.254829592 0.254829592 0.254829592)))
      ;; x times the half of what lies beyond |x|: all there is of it where x is negative.
      (local.set $tail
        (f32x4.mul
          (f32x4.mul
            (f32x4.mul (f32x4.mul (local.get $tail) (local.get $t)) (v128.const f32x4 0.5 0.5 0.5 0.5))
            (call $exp (f32x4.neg (f32x4.mul (local.get $z) (local.get $z)))))
          (local.get $one)))
      (v128.store
        (local.get $x)
        (v128.bitselect
          (local.get $tail)
          (f32x4.sub (local.get $one) (local.get $tail))
          (i32x4.shr_s (local.get $one) (i32.const 31))))
      (local.set $x (i32.add (local.get $x) (i32.const 16)))
      (br_if $numbers (i32.lt_u (local.get $x) (local.get $end)))))

  ;; How $many tokens attend to each other, by 12 heads of 32 numbers. At $x are rows of 1,152 floats: what each asks, what
  ;; it is asked by, what it tells; questions come divided by the root of 32. Written at $out, rows of 384.
  ;; $room: for 33 rows of as many floats as there are tokens, rounded up to 8.
  (func (export "attend") (param $x i32) (param $many i32) (param $room i32) (param $out i32)
    (local $head i32)
    (local $token i32)
    (local $other i32)
    (local $at i32)
    (local $from i32)
    (local $to i32)
    (local $step i32)
    (local $shares i32)
    (local $sharesEnd i32)
    (local $one v128)
    (local $c0 v128)
    (local $c1 v128)
    (local $c2 v128)
    (local $c3 v128)
    (local $c4 v128)
    (local $c5 v128)
    (local $c6 v128)
    (local $c7 v128)
    (local.set $step
      (i32.shl (i32.and (i32.add (local.get $many) (i32.const 7)) (i32.const -8)) (i32.const 2)))
    (local.set $shares (i32.add (local.get $room) (i32.mul (local.get $step) (i32.const 32))))
    (local.set $sharesEnd (i32.add (local.get $shares) (local.get $step)))
    (loop $heads
      ;; What tokens are asked by, turned round: one row for each of the 32 numbers.
      (local.set $token (i32.const 0))
      (loop $turning
        (local.set $from
          (i32.add
            (i32.add (local.get $x) (i32.mul (local.get $token) (i32.const 4608)))
            (i32.add (i32.const 1536) (i32.shl (local.get $head) (i32.const 7)))))
        (local.set $to (i32.add (local.get $room) (i32.shl (local.get $token) (i32.const 2))))
        (local.set $at (i32.const 32))
        (loop $numbers
          (f32.store (local.get $to) (f32.load (local.get $from)))
          (local.set $from (i32.add (local.get $from) (i32.const 4)))
          (local.set $to (i32.add (local.get $to) (local.get $step)))
          (br_if $numbers (local.tee $at (i32.sub (local.get $at) (i32.const 1)))))
        (local.set $token (i32.add (local.get $token) (i32.const 1)))
        (br_if $turning (i32.lt_u (local.get $token) (local.get $many))))
      (local.set $token (i32.const 0))
      (loop $tokens
        ;; How much the token's question has to do with each token.
        (local.set $other (i32.const 0))
        (loop $others
          (local.set $c0 (v128.const f32x4 0 0 0 0))
          (local.set $c1 (v128.const f32x4 0 0 0 0))
          (local.set $from
            (i32.add
              (i32.add (local.get $x) (i32.mul (local.get $token) (i32.const 4608)))
              (i32.shl (local.get $head) (i32.const 7))))
          (local.set $to (i32.add (local.get $room) (local.get $other)))
          (local.set $at (i32.const 32))
          (loop $numbers
            (local.set $one (v128.load32_splat (local.get $from)))
            (local.set $c0
              (f32x4.add (local.get $c0) (f32x4.mul (local.get $one) (v128.load (local.get $to)))))
            (local.set $c1
              (f32x4.add (local.get $c1) (f32x4.mul (local.get $one) (v128.load offset=16 (local.get $to)))))
            (local.set $from (i32.add (local.get $from) (i32.const 4)))
            (local.set $to (i32.add (local.get $to) (local.get $step)))
            (br_if $numbers (local.tee $at (i32.sub (local.get $at) (i32.const 1)))))
          (v128.store (i32.add (local.get $shares) (local.get $other)) (local.get $c0))
          (v128.store offset=16 (i32.add (local.get $shares) (local.get $other)) (local.get $c1))
          (local.set $other (i32.add (local.get $other) (i32.const 32)))
          (br_if $others (i32.lt_u (local.get $other) (local.get $step))))
        ;; Beyond the last token there is nothing to attend to.
        (local.set $at (i32.add (local.get $shares) (i32.shl (local.get $many) (i32.const 2))))
        (block $full
          (loop $empty
            (br_if $full (i32.ge_u (local.get $at) (local.get $sharesEnd)))
            (f32.store (local.get $at) (f32.const -1e30))
            (local.set $at (i32.add (local.get $at) (i32.const 4)))
            (br $empty)))
        ;; As shares: each to the power of e, over the sum; less the greatest, which changes nothing but keeps them small.
        (local.set $c0 (v128.const f32x4 -1e30 -1e30 -1e30 -1e30))
        (local.set $at (local.get $shares))
        (loop $greatest
          (local.set $c0 (f32x4.pmax (local.get $c0) (v128.load (local.get $at))))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $greatest (i32.lt_u (local.get $at) (local.get $sharesEnd))))
        (local.set $c0 (f32x4.splat (call $most (local.get $c0))))
        (local.set $c1 (v128.const f32x4 0 0 0 0))
        (local.set $at (local.get $shares))
        (loop $powers
          (local.set $one (call $exp (f32x4.sub (v128.load (local.get $at)) (local.get $c0))))
          (v128.store (local.get $at) (local.get $one))
          (local.set $c1 (f32x4.add (local.get $c1) (local.get $one)))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $powers (i32.lt_u (local.get $at) (local.get $sharesEnd))))
        (local.set $one (f32x4.splat (f32.div (f32.const 1) (call $sum (local.get $c1)))))
        (local.set $at (local.get $shares))
        (loop $sharing
          (v128.store (local.get $at) (f32x4.mul (v128.load (local.get $at)) (local.get $one)))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $sharing (i32.lt_u (local.get $at) (local.get $sharesEnd))))
        ;; What they tell, by their shares.
        (local.set $c0 (v128.const f32x4 0 0 0 0))
        (local.set $c1 (v128.const f32x4 0 0 0 0))
        (local.set $c2 (v128.const f32x4 0 0 0 0))
        (local.set $c3 (v128.const f32x4 0 0 0 0))
        (local.set $c4 (v128.const f32x4 0 0 0 0))
        (local.set $c5 (v128.const f32x4 0 0 0 0))
        (local.set $c6 (v128.const f32x4 0 0 0 0))
        (local.set $c7 (v128.const f32x4 0 0 0 0))
        (local.set $from
          (i32.add (i32.add (local.get $x) (i32.const 3072)) (i32.shl (local.get $head) (i32.const 7))))
        (local.set $at (local.get $shares))
        (local.set $other (i32.add (local.get $shares) (i32.shl (local.get $many) (i32.const 2))))
        (loop $telling
          (local.set $one (v128.load32_splat (local.get $at)))
          (local.set $c0
            (f32x4.add (local.get $c0) (f32x4.mul (local.get $one) (v128.load (local.get $from)))))
          (local.set $c1
            (f32x4.add (local.get $c1) (f32x4.mul (local.get $one) (v128.load offset=16 (local.get $from)))))
          (local.set $c2
            (f32x4.add (local.get $c2) (f32x4.mul (local.get $one) (v128.load offset=32 (local.get $from)))))
          (local.set $c3
            (f32x4.add (local.get $c3) (f32x4.mul (local.get $one) (v128.load offset=48 (local.get $from)))))
          (local.set $c4
            (f32x4.add (local.get $c4) (f32x4.mul (local.get $one) (v128.load offset=64 (local.get $from)))))
          (local.set $c5
            (f32x4.add (local.get $c5) (f32x4.mul (local.get $one) (v128.load offset=80 (local.get $from)))))
          (local.set $c6
            (f32x4.add (local.get $c6) (f32x4.mul (local.get $one) (v128.load offset=96 (local.get $from)))))
          (local.set $c7
            (f32x4.add (local.get $c7) (f32x4.mul (local.get $one) (v128.load offset=112 (local.get $from)))))
          (local.set $from (i32.add (local.get $from) (i32.const 4608)))
          (local.set $at (i32.add (local.get $at) (i32.const 4)))
          (br_if $telling (i32.lt_u (local.get $at) (local.get $other))))
        (local.set $to
          (i32.add
            (i32.add (local.get $out) (i32.mul (local.get $token) (i32.const 1536)))
            (i32.shl (local.get $head) (i32.const 7))))
        (v128.store (local.get $to) (local.get $c0))
        (v128.store offset=16 (local.get $to) (local.get $c1))
        (v128.store offset=32 (local.get $to) (local.get $c2))
        (v128.store offset=48 (local.get $to) (local.get $c3))
        (v128.store offset=64 (local.get $to) (local.get $c4))
        (v128.store offset=80 (local.get $to) (local.get $c5))
        (v128.store offset=96 (local.get $to) (local.get $c6))
        (v128.store offset=112 (local.get $to) (local.get $c7))
        (local.set $token (i32.add (local.get $token) (i32.const 1)))
        (br_if $tokens (i32.lt_u (local.get $token) (local.get $many))))
      (local.set $head (i32.add (local.get $head) (i32.const 1)))
      (br_if $heads (i32.lt_u (local.get $head) (i32.const 12)))))

  ;; The direction of the sum of $many rows at $x, written at $out in signed bytes, the greatest number as 127.
  (func (export "direction") (param $x i32) (param $many i32) (param $out i32)
    (local $column i32)
    (local $at i32)
    (local $end i32)
    (local $most v128)
    (local $one v128)
    (local.set $most (v128.const f32x4 1e-9 1e-9 1e-9 1e-9))
    (local.set $end (i32.add (local.get $x) (i32.mul (local.get $many) (i32.const 1536))))
    ;; The sums take the place of the first row.
    (loop $columns
      (local.set $at (i32.add (local.get $x) (local.get $column)))
      (local.set $one (v128.const f32x4 0 0 0 0))
      (loop $rows
        (local.set $one (f32x4.add (local.get $one) (v128.load (local.get $at))))
        (local.set $at (i32.add (local.get $at) (i32.const 1536)))
        (br_if $rows (i32.lt_u (local.get $at) (local.get $end))))
      (v128.store (i32.add (local.get $x) (local.get $column)) (local.get $one))
      (local.set $most (f32x4.pmax (local.get $most) (f32x4.abs (local.get $one))))
      (local.set $column (i32.add (local.get $column) (i32.const 16)))
      (br_if $columns (i32.lt_u (local.get $column) (i32.const 1536))))
    (local.set $most
      (f32x4.splat (f32.div (f32.const 127) (call $most (local.get $most)))))
    (local.set $column (i32.const 0))
    (loop $bytes
      (local.set $one
        (i32x4.trunc_sat_f32x4_s
          (f32x4.nearest
            (f32x4.mul (v128.load (i32.add (local.get $x) (local.get $column))) (local.get $most)))))
      (local.set $one (i16x8.narrow_i32x4_s (local.get $one) (local.get $one)))
      (v128.store32_lane 0
        (local.get $out)
        (i8x16.narrow_i16x8_s (local.get $one) (local.get $one)))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (local.set $column (i32.add (local.get $column) (i32.const 16)))
      (br_if $bytes (i32.lt_u (local.get $column) (i32.const 1536))))))
