;; The two loops over vectors that a question spends its time in. Integers only: the same on every machine.
;; Addresses are bytes into the memory given. kernel.wasm is made of this by `npm run build:kernel`.
(module
  (import "own" "memory" (memory 1))

  ;; The scalar products of a vector of signed bytes at $with and each of $many others, whose addresses stand at $list.
  ;; They are written at $out, 32 bits each. $size is a multiple of 16; $size and $many are above 0.
  (func (export "products")
    (param $list i32) (param $many i32) (param $with i32) (param $size i32) (param $out i32)
    (local $end i32)
    (local $a i32)
    (local $b i32)
    (local $last i32)
    (local $sum v128)
    (local.set $end (i32.add (local.get $list) (i32.shl (local.get $many) (i32.const 2))))
    (local.set $last (i32.add (local.get $with) (local.get $size)))
    (loop $vectors
      (local.set $a (i32.load (local.get $list)))
      (local.set $b (local.get $with))
      (local.set $sum (v128.const i32x4 0 0 0 0))
      (loop $pieces
        ;; A product of two bytes fits 16 bits; two of them are added into 32.
        (local.set $sum
          (i32x4.add
            (local.get $sum)
            (i32x4.add
              (i32x4.extadd_pairwise_i16x8_s
                (i16x8.extmul_low_i8x16_s (v128.load (local.get $a)) (v128.load (local.get $b))))
              (i32x4.extadd_pairwise_i16x8_s
                (i16x8.extmul_high_i8x16_s (v128.load (local.get $a)) (v128.load (local.get $b)))))))
        (local.set $a (i32.add (local.get $a) (i32.const 16)))
        (local.set $b (i32.add (local.get $b) (i32.const 16)))
        (br_if $pieces (i32.lt_u (local.get $b) (local.get $last))))
      (i32.store
        (local.get $out)
        (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
          (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (local.set $list (i32.add (local.get $list) (i32.const 4)))
      (br_if $vectors (i32.lt_u (local.get $list) (local.get $end)))))

  ;; Which of the stretches of 128 bits from $from to $to (at least one) differ from the one at $like in at most $limit
  ;; bits. Their addresses are written at $out, each followed by the number of bits that differ, 32 bits each.
  ;; Returns how many there are.
  (func (export "within")
    (param $like i32) (param $from i32) (param $to i32) (param $limit i32) (param $out i32) (result i32)
    (local $low i64)
    (local $high i64)
    (local $differing i32)
    (local $start i32)
    (local.set $start (local.get $out))
    (local.set $low (i64.load (local.get $like)))
    (local.set $high (i64.load offset=8 (local.get $like)))
    (loop $next
      (local.set $differing
        (i32.wrap_i64
          (i64.add
            (i64.popcnt (i64.xor (i64.load (local.get $from)) (local.get $low)))
            (i64.popcnt (i64.xor (i64.load offset=8 (local.get $from)) (local.get $high))))))
      (if (i32.le_u (local.get $differing) (local.get $limit))
        (then
          (i32.store (local.get $out) (local.get $from))
          (i32.store offset=4 (local.get $out) (local.get $differing))
          (local.set $out (i32.add (local.get $out) (i32.const 8)))))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $from) (local.get $to))))
    (i32.shr_u (i32.sub (local.get $out) (local.get $start)) (i32.const 3))))
